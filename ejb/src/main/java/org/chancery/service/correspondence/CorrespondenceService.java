package org.chancery.service.correspondence;

import java.time.Clock;
import java.util.UUID;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseFileRepository;
import org.chancery.domain.correspondence.Correspondence;
import org.chancery.domain.correspondence.CorrespondenceParticulars;
import org.chancery.domain.correspondence.CorrespondenceRepository;
import org.chancery.domain.identity.Roles;
import org.chancery.service.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Logs and corrects correspondence. */
@Stateless
@DenyAll
public class CorrespondenceService {

    @Inject
    private CaseFileRepository caseFiles;

    @Inject
    private CorrespondenceRepository correspondence;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Logs a paper into a case file.
     *
     * @param command what to log
     * @return its identity
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR})
    public UUID log(LogCorrespondence command) {
        CaseFile caseFile = caseFiles.take(command.caseFile(), caller.needToKnow());
        Correspondence item = new Correspondence(
                caseFile, command.entry(), answering(command.paper(), command.answers()), caller.officer(), clock.instant());
        correspondence.add(item);
        return item.getId();
    }

    /**
     * Reads a paper.
     *
     * @param id which one
     * @return it with its case file and all that it holds
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Correspondence get(UUID id) {
        return correspondence.get(id, caller.needToKnow());
    }

    /**
     * Corrects a paper; the history keeps what stood before.
     *
     * @param command what to correct and which version was shown
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR})
    public void correct(CorrectCorrespondence command) {
        caseFiles.takeHolding(command.id(), caller.needToKnow());
        Correspondence item = correspondence.get(command.id(), caller.needToKnow());
        CorrespondenceParticulars paper = command.answers() == null
                ? command.paper().answering(item.getAnswers().filter(this::isUnknown).orElse(null))
                : answering(command.paper(), command.answers());
        item.correct(command.entry(), paper, command.version(), caller.officer(), clock.instant());
    }

    /** An item that the officer may not know of cannot have been left out on purpose, so it stays. */
    private boolean isUnknown(Correspondence answered) {
        return !correspondence.exists(answered.getId(), caller.needToKnow());
    }

    private CorrespondenceParticulars answering(CorrespondenceParticulars paper, @Nullable UUID answers) {
        return answers == null ? paper.answering(null) : paper.answering(correspondence.get(answers, caller.needToKnow()));
    }
}
