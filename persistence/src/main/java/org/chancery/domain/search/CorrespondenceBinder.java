package org.chancery.domain.search;

import org.chancery.domain.correspondence.Correspondence;
import org.chancery.domain.party.Party;
import org.hibernate.search.mapper.pojo.model.dependency.PojoTypeIndexingDependencyConfigurationContext;

/** What of a piece of correspondence is found by search beside what every entry says. */
final class CorrespondenceBinder extends EntryBinder<Correspondence> {

    CorrespondenceBinder() {
        super(Correspondence.class);
    }

    @Override
    void dependOn(PojoTypeIndexingDependencyConfigurationContext dependencies) {
        for (String party : new String[] {"from", "to"}) {
            for (String part : new String[] {"state", "organ", "office", "person"}) {
                dependencies.use(party + "." + part);
            }
        }
        dependencies.use("correspondenceKind").use("theirReference").use("ourReference");
    }

    @Override
    void describe(Correspondence entry, IndexFields.Document document) {
        document.party(entry.getFrom().map(Party::words).orElse(null))
                .party(entry.getTo().map(Party::words).orElse(null))
                .refer(entry.getTheirReference().orElse(null))
                .refer(entry.getOurReference().orElse(null));
    }
}
