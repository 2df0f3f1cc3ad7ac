package org.chancery.domain.search;

import org.chancery.domain.incident.Incident;
import org.hibernate.search.mapper.pojo.model.dependency.PojoTypeIndexingDependencyConfigurationContext;

/** What of an incident is found by search beside what every entry says. */
final class IncidentBinder extends EntryBinder<Incident> {

    IncidentBinder() {
        super(Incident.class);
    }

    @Override
    void dependOn(PojoTypeIndexingDependencyConfigurationContext dependencies) {
        dependencies.use("incidentKind").use("parties");
    }

    @Override
    void describe(Incident entry, IndexFields.Document document) {
        entry.getParties().forEach(party -> document.party(party.getParty().words()));
    }
}
