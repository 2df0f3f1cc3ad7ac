package org.chancery.service.talk;

import java.time.Clock;
import java.util.UUID;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseFileRepository;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.talk.Talk;
import org.chancery.domain.talk.TalkRepository;
import org.chancery.service.identity.Caller;

/** Logs and corrects talks. */
@Stateless
@DenyAll
public class TalkService {

    @Inject
    private CaseFileRepository caseFiles;

    @Inject
    private TalkRepository talks;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Logs a talk into a case file.
     *
     * @param command what to log
     * @return its identity
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR})
    public UUID log(LogTalk command) {
        CaseFile caseFile = caseFiles.take(command.caseFile(), caller.needToKnow());
        Talk talk = new Talk(caseFile, command.entry(), command.talk(), caller.officer(), clock.instant());
        talks.add(talk);
        return talk.getId();
    }

    /**
     * Reads a talk.
     *
     * @param id which one
     * @return it with its case file and all that it holds
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Talk get(UUID id) {
        Talk talk = talks.get(id, caller.needToKnow());
        talk.getParticipants();
        return talk;
    }

    /**
     * Corrects a talk; the history keeps what stood before.
     *
     * @param command what to correct and which version was shown
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR})
    public void correct(CorrectTalk command) {
        caseFiles.takeHolding(command.id(), caller.needToKnow());
        talks.get(command.id(), caller.needToKnow())
                .correct(command.entry(), command.talk(), command.version(), caller.officer(), clock.instant());
    }
}
