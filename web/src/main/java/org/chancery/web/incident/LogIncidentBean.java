package org.chancery.web.incident;

import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.service.incident.IncidentService;
import org.chancery.service.incident.LogIncident;
import org.chancery.web.document.LogEntryPage;

/** The page on which a desk officer logs an incident into a case file. */
@Named("logIncident")
@ViewScoped
public class LogIncidentBean extends LogEntryPage {

    @Inject
    private IncidentService incidents;

    private final TypedIncident incident = new TypedIncident();

    /** Begins with an empty form. */
    public LogIncidentBean() {
        super("incident");
    }

    @Override
    protected UUID log(CaseNumber caseFile, EntryParticulars particulars) {
        return incidents.log(new LogIncident(caseFile, particulars, incident.particulars()));
    }

    /**
     * What an incident says beside what every entry says.
     *
     * @return the form, as far as it is filled in
     */
    public TypedIncident getIncident() {
        return incident;
    }
}
