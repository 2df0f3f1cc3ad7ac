package org.chancery.service.incident;

import java.time.Clock;
import java.util.UUID;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseFileRepository;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.incident.Incident;
import org.chancery.domain.incident.IncidentRepository;
import org.chancery.service.identity.Caller;

/** Logs and corrects incidents. */
@Stateless
@DenyAll
public class IncidentService {

    @Inject
    private CaseFileRepository caseFiles;

    @Inject
    private IncidentRepository incidents;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Logs an incident into a case file.
     *
     * @param command what to log
     * @return its identity
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR})
    public UUID log(LogIncident command) {
        CaseFile caseFile = caseFiles.take(command.caseFile(), caller.needToKnow());
        Incident incident = new Incident(caseFile, command.entry(), command.incident(), caller.officer(), clock.instant());
        incidents.add(incident);
        return incident.getId();
    }

    /**
     * Reads an incident.
     *
     * @param id which one
     * @return it with its case file and all that it holds
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Incident get(UUID id) {
        Incident incident = incidents.get(id, caller.needToKnow());
        incident.getParties();
        return incident;
    }

    /**
     * Corrects an incident; the history keeps what stood before.
     *
     * @param command what to correct and which version was shown
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR})
    public void correct(CorrectIncident command) {
        caseFiles.takeHolding(command.id(), caller.needToKnow());
        incidents.get(command.id(), caller.needToKnow())
                .correct(command.entry(), command.incident(), command.version(), caller.officer(), clock.instant());
    }
}
