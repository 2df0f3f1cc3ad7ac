package org.chancery.web.incident;

import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.incident.Incident;
import org.chancery.service.incident.CorrectIncident;
import org.chancery.service.incident.IncidentService;
import org.chancery.web.document.CorrectEntryPage;

/** The page on which a desk officer corrects an incident; when somebody else did so meanwhile, it shows both texts. */
@Named("correctIncident")
@ViewScoped
public class CorrectIncidentBean extends CorrectEntryPage<Incident, TypedIncident> {

    @Inject
    private IncidentService incidents;

    /** Begins with an empty form. */
    public CorrectIncidentBean() {
        super(new TypedIncident());
    }

    @Override
    protected Incident read(UUID record) {
        return incidents.get(record);
    }

    @Override
    protected TypedIncident typed(Incident record) {
        return new TypedIncident(record);
    }

    @Override
    protected void correct(UUID record, long shown, EntryParticulars particulars) {
        incidents.correct(new CorrectIncident(record, shown, particulars, getIncident().particulars()));
    }

    /**
     * What an incident says beside what every entry says.
     *
     * @return the form, as far as it is filled in
     */
    public TypedIncident getIncident() {
        return getKind();
    }
}
