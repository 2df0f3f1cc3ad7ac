package org.chancery.web.incident;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.chancery.domain.incident.IncidentKind;
import org.chancery.domain.incident.InvolvedParty;

/** What can be chosen on the forms for incidents. */
@Named("incidentChoices")
@ApplicationScoped
public class IncidentChoices {

    /**
     * The kinds of incident.
     *
     * @return kinds in the ministry's order
     */
    public List<IncidentKind> getKinds() {
        return List.of(IncidentKind.values());
    }

    /**
     * The parts that a party may have had.
     *
     * @return parts in the ministry's order
     */
    public List<InvolvedParty.Part> getParts() {
        return List.of(InvolvedParty.Part.values());
    }
}
