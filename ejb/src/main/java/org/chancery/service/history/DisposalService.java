package org.chancery.service.history;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseFileRepository;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.history.CurrentRecordRepository;
import org.chancery.domain.history.Disposal;
import org.chancery.domain.history.DisposalRepository;
import org.chancery.domain.identity.Role;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.BaseEntity;
import org.chancery.domain.kernel.CurrentAct;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Slice;
import org.chancery.service.identity.Caller;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Disposes of what the history tells of a closed case file when its time is over, by two persons. What the file says now is told anew first;
 * of everything earlier the payload goes, and the entries in the log, their proofs and the disposal itself stay.
 */
@Stateless
@DenyAll
public class DisposalService {

    @Inject
    private DisposalRepository disposals;

    @Inject
    private CaseFileRepository caseFiles;

    @Inject
    private CurrentRecordRepository records;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "chancery.history.retention")
    private Period retention;

    /**
     * Says how long the history of a case file is kept.
     *
     * @param number number of the file
     * @return when it can be disposed of, and what waits
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Retention retention(CaseNumber number) {
        CaseFile file = caseFiles.get(number, caller.needToKnow());
        Optional<Instant> over = Disposal.possibleFrom(file, retention);
        return new Retention(
                file.getNumber(), file.getTitle(), file.getClassification().getLevel(), over.isPresent(), over.orElse(null),
                over.filter(from -> !from.isAfter(clock.instant())).isPresent(), disposals.disposable(file.getId()),
                disposals.pending(file.getId()).map(BaseEntity::getId));
    }

    /**
     * Asks for a disposal.
     *
     * @param command which file, and why
     * @return identity of the disposal
     * @throws RuleViolation {@code disposal.pending} while one waits, and those of {@link Disposal}
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR})
    public UUID propose(ProposeDisposal command) {
        CaseFile file = caseFiles.take(command.caseFile(), caller.needToKnow());
        Disposal disposal = new Disposal(file, retention, command.reason(), caller.officer(), clock.instant());
        disposals.pending(file.getId()).ifPresent(other -> {
            throw new RuleViolation("disposal.pending", other.getFourEyes().getProposedByName());
        });
        disposals.add(disposal);
        return disposal.getId();
    }

    /**
     * Approves a disposal that another officer asked for, and lets the payloads go.
     *
     * @param command which one
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public void approve(DecideDisposal command) {
        Disposal disposal = disposals.take(command.id(), caller.needToKnow());
        Instant now = clock.instant();
        disposal.approve(command.comment(), caller.officer(), now);
        disposals.dispose(disposal, now);
        // what stands in the tables must stay provable, and the events that proved it are gone
        records.restate(disposal.getCaseFile().getId(), now, CurrentAct.get().orElseThrow());
    }

    /**
     * Rejects a disposal that another officer asked for.
     *
     * @param command which one, and why
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public void reject(DecideDisposal command) {
        disposals.take(command.id(), caller.needToKnow()).reject(command.comment(), caller.officer(), clock.instant());
    }

    /**
     * Takes the officer's own disposal back.
     *
     * @param id which one
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR})
    public void withdraw(UUID id) {
        disposals.take(id, caller.needToKnow()).withdraw(caller.officer(), clock.instant());
    }

    /**
     * Reads a disposal.
     *
     * @param id which one
     * @return the disposal with the reason why the officer cannot decide it, if so
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public DisposalInFull get(UUID id) {
        return DisposalInFull.of(disposals.get(id, caller.needToKnow()), caller.officer());
    }

    /**
     * How many events lose their payload under a disposal, or lost it.
     *
     * @param id which disposal
     * @return number of events
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public long events(UUID id) {
        Disposal disposal = disposals.get(id, caller.needToKnow());
        return disposal.isPending() ? disposals.disposable(disposal.getCaseFile().getId()) : disposals.disposed(disposal);
    }

    /**
     * Lists the disposals, the newest first.
     *
     * @param after cursor of the place to go on from, or null for the beginning
     * @param limit how many, at most 200
     * @return a page of those whose case files exist for the officer
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Slice<DisposalInFull> list(@Nullable String after, int limit) {
        return disposals.list(Optional.ofNullable(after).flatMap(disposals::place), Slice.limit(limit), caller.needToKnow())
                .map(disposal -> DisposalInFull.of(disposal, caller.officer()));
    }

    /**
     * Counts what waits for the supervisor's decision; what the supervisor asked for is not among it.
     *
     * @return number of disposals
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public long waiting() {
        return disposals.waiting(caller.officer().desksAs(Role.SUPERVISOR), caller.officer().id(), caller.needToKnow());
    }
}
