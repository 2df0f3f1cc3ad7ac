package org.chancery.service.approval;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseFileRepository;
import org.chancery.domain.casefile.StatusChange;
import org.chancery.domain.casefile.StatusChangeRepository;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Role;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Slice;
import org.chancery.service.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Proposes changes of status, decides them by a second person, and lists what waits for a decision. */
@Stateless
@DenyAll
public class ApprovalService {

    private static final int MOST_WAITING = 200;
    private static final int MOST_EVIDENCE = 50;

    @Inject
    private CaseFileRepository caseFiles;

    @Inject
    private StatusChangeRepository statusChanges;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Proposes another status.
     *
     * @param command which file, from which status to which, why
     * @return identity of the proposal
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR})
    public UUID propose(ProposeStatusChange command) {
        CaseFile caseFile = caseFiles.take(command.caseFile(), caller.needToKnow());
        Set<UUID> evidence = new HashSet<>(command.evidence());
        boolean known = evidence.isEmpty()
                || (evidence.size() <= MOST_EVIDENCE
                        && statusChanges.countEntries(evidence, caseFile.getId(), caller.needToKnow()) == evidence.size());
        if (!known) {
            throw new RuleViolation("statusChange.evidence", MOST_EVIDENCE);
        }
        StatusChange change =
                caseFile.propose(command.from(), command.to(), command.reason(), command.evidence(), caller.officer(), clock.instant());
        statusChanges.add(change);
        return change.getId();
    }

    /**
     * Decides a proposal that another officer made.
     *
     * @param command which proposal, on which version of the file, how and why
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public void decide(DecideStatusChange command) {
        CaseFile caseFile = caseFiles.takeOfChange(command.id(), caller.needToKnow());
        statusChanges.ofTakenFile(command.id()).requirePending();
        caseFile.decide(command.verdict(), command.comment(), command.version(), caller.officer(), clock.instant());
    }

    /**
     * Takes the officer's own proposal back.
     *
     * @param id which proposal
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR})
    public void withdraw(UUID id) {
        CaseFile caseFile = caseFiles.takeOfChange(id, caller.needToKnow());
        statusChanges.ofTakenFile(id).requirePending();
        caseFile.withdraw(caller.officer(), clock.instant());
    }

    /**
     * Reads a proposal.
     *
     * @param id which one
     * @return the proposal with the reason why the officer cannot decide it, if so
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Proposal get(UUID id) {
        return Proposal.of(statusChanges.get(id, caller.needToKnow()), caller.officer());
    }

    /**
     * Lists proposals that exist for the officer.
     *
     * @param pendingOnly only those that wait, in the order they were made; all of them come the newest first
     * @param after cursor of the place to go on from, or null for the beginning
     * @param limit how many, at most 200
     * @return a page of them
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Slice<Proposal> list(boolean pendingOnly, @Nullable String after, int limit) {
        OfficerPrincipal reader = caller.officer();
        return statusChanges
                .list(pendingOnly, Optional.ofNullable(after).flatMap(statusChanges::place), Slice.limit(limit), caller.needToKnow())
                .map(change -> Proposal.of(change, reader));
    }

    /**
     * Lists what waits for the supervisor's decision; what the supervisor proposed is not among it.
     *
     * @param after cursor of the place to go on from, or null for the beginning
     * @param limit how many, at most 200
     * @return proposals at the desks that the officer supervises, the longest waiting first
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public Slice<Proposal> inbox(@Nullable String after, int limit) {
        OfficerPrincipal reader = caller.officer();
        return statusChanges
                .waiting(reader.desksAs(Role.SUPERVISOR), reader.id(), Optional.ofNullable(after).flatMap(statusChanges::place),
                        Slice.limit(limit), caller.needToKnow())
                .map(change -> Proposal.of(change, reader));
    }

    /**
     * Lists the officer's own proposals that wait for somebody else's decision.
     *
     * @return proposals, the newest first
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR})
    public List<Proposal> own() {
        OfficerPrincipal reader = caller.officer();
        return statusChanges.waitingOf(reader.id(), MOST_WAITING, caller.needToKnow()).stream()
                .map(change -> Proposal.of(change, reader))
                .toList();
    }
}
