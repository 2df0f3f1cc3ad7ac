package org.chancery.service.history.log;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.chancery.domain.history.HistoryEvent;
import org.chancery.domain.history.HistoryReader;
import org.chancery.domain.history.HistoryRepository;
import org.chancery.domain.history.HistorySubject;
import org.chancery.domain.history.log.Checkpoint;
import org.chancery.domain.history.log.ConsistencyProof;
import org.chancery.domain.history.log.InclusionProof;
import org.chancery.domain.history.log.LogLeaf;
import org.chancery.domain.history.log.LogRepository;
import org.chancery.domain.history.log.Note;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.CurrentAct;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.service.history.HistoryBook;
import org.chancery.service.identity.Caller;

/** What an auditor asks of the log: how it stands, and proofs to take away. */
@Stateless
@DenyAll
public class LogService {

    @Inject
    private LogRepository log;

    @Inject
    private HistoryRepository history;

    @Inject
    private LogKeys keys;

    @Inject
    private Sequencer sequencer;

    @Inject
    private CheckpointSinks sinks;

    @Inject
    private HistoryBook book;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * How the log stands.
     *
     * @return size, newest checkpoint, and what waits
     */
    @RolesAllowed(Roles.AUDITOR)
    public LogState state() {
        lookedUp();
        Optional<Checkpoint> newest = log.newestCheckpoint();
        return new LogState(
                log.head().getSize(), newest.map(Checkpoint::getNote), newest.map(Checkpoint::getSignedAt),
                log.countPlaceless(unplacedSince(), LogState.COUNTED), waiting(), sequencer.trouble(), sinks.states(), keys.key().verifierKey());
    }

    private void lookedUp() {
        CurrentAct.get().ifPresent(act -> book.lookedUp(act, HistorySubject.NOTHING));
    }

    /**
     * How long the oldest event has waited that has no place in the log yet.
     *
     * @return zero when none waits
     */
    @PermitAll
    public Duration waiting() {
        Instant now = clock.instant();
        return log.oldestPlaceless(unplacedSince()).map(at -> Duration.between(at, now)).orElse(Duration.ZERO);
    }

    /** What is older than this has its place, or is found by the sequencer's hourly look at everything; a look at everything costs too much here. */
    private Instant unplacedSince() {
        return log.newestPlaced().map(at -> at.minus(Sequencer.LONGEST_TRANSACTION)).orElse(Instant.EPOCH);
    }

    /**
     * Whether the log cannot go on because it does not continue what was signed before, or for another reason.
     *
     * @return true until it goes on again
     */
    @PermitAll
    public boolean isInTrouble() {
        return sequencer.trouble().isPresent();
    }

    /**
     * Where an event stands in the log.
     *
     * @param id identity of the event
     * @return its place, nothing while it has none
     * @throws RecordNotFound when there is no such event for the auditor
     */
    @RolesAllowed(Roles.AUDITOR)
    public Optional<EventPlace> place(UUID id) {
        event(id);
        long signed = log.newestCheckpoint().map(Checkpoint::getSize).orElse(0L);
        return log.leafOf(id).map(leaf -> new EventPlace(leaf.getIndex(), leaf.getIndex() < signed));
    }

    private HistoryEvent event(UUID id) {
        return history.find(id, new HistoryReader(true, caller.needToKnow())).orElseThrow(RecordNotFound::new);
    }

    /**
     * The newest checkpoint on a sheet of paper, to be printed and kept.
     *
     * @return a PDF
     * @throws RecordNotFound before the first checkpoint
     */
    @RolesAllowed(Roles.AUDITOR)
    public byte[] sheet() {
        lookedUp();
        Checkpoint newest = log.newestCheckpoint().orElseThrow(RecordNotFound::new);
        return new DailySheet(newest.getNote(), newest.getSignedAt(), keys.key().verifierKey()).pdf();
    }

    /**
     * Proves that an event is in the log.
     *
     * @param id identity of the event
     * @return the proof under the newest checkpoint
     * @throws RecordNotFound when there is no such event for the auditor
     * @throws RuleViolation {@code history.notSealedYet} when the newest checkpoint is older than the event
     */
    @RolesAllowed(Roles.AUDITOR)
    public EventProof inclusion(UUID id) {
        HistoryEvent event = event(id);
        Optional<LogLeaf> leaf = log.leafOf(id);
        Note note = log.newestCheckpoint().map(Checkpoint::getNote)
                .filter(newest -> leaf.isPresent() && leaf.get().getIndex() < newest.size())
                .orElseThrow(() -> new RuleViolation("history.notSealedYet"));
        long index = leaf.orElseThrow().getIndex();
        InclusionProof proof = new InclusionProof(
                index, note.size(), InclusionProof.subtrees(index, note.size()).stream().map(log::root).toList());
        CurrentAct.get().ifPresent(act -> book.exported(act, HistorySubject.of(event), "inclusion proof of event " + index));
        return new EventProof(event.getEncodedEntry(), proof, note, keys.key().verifierKey());
    }

    /**
     * Proves that the log is the continuation of an earlier state.
     *
     * @param earlier size of the log then, at least 1
     * @return the proof up to the newest checkpoint
     * @throws RecordNotFound when the newest checkpoint is smaller
     * @throws RuleViolation {@code history.noSize} when it is less than 1
     */
    @RolesAllowed(Roles.AUDITOR)
    public ConsistencyProof consistency(long earlier) {
        lookedUp();
        long later = log.newestCheckpoint().map(Checkpoint::getSize).orElse(0L);
        if (earlier < 1) {
            throw new RuleViolation("history.noSize");
        }
        if (earlier > later) {
            throw new RecordNotFound();
        }
        return new ConsistencyProof(earlier, later, ConsistencyProof.subtrees(earlier, later).stream().map(log::root).toList());
    }
}
