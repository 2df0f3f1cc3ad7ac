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
import org.chancery.domain.history.log.Checkpoint;
import org.chancery.domain.history.log.ConsistencyProof;
import org.chancery.domain.history.log.InclusionProof;
import org.chancery.domain.history.log.LogLeaf;
import org.chancery.domain.history.log.LogRepository;
import org.chancery.domain.history.log.Note;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.RuleViolation;
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
        Optional<Checkpoint> newest = log.newestCheckpoint();
        return new LogState(
                log.head().getSize(), newest.map(Checkpoint::getNote), newest.map(Checkpoint::getSignedAt), waiting(), sequencer.trouble(),
                keys.key().verifierKey());
    }

    /**
     * How long the oldest event has waited that has no place in the log yet.
     *
     * @return zero when none waits
     */
    @PermitAll
    public Duration waiting() {
        Instant now = clock.instant();
        return log.oldestPlaceless(Instant.EPOCH).map(at -> Duration.between(at, now)).orElse(Duration.ZERO);
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
        HistoryEvent event = history.find(id, new HistoryReader(true, caller.needToKnow())).orElseThrow(RecordNotFound::new);
        Optional<LogLeaf> leaf = log.leafOf(id);
        Note note = log.newestCheckpoint().map(Checkpoint::getNote)
                .filter(newest -> leaf.isPresent() && leaf.get().getIndex() < newest.size())
                .orElseThrow(() -> new RuleViolation("history.notSealedYet"));
        long index = leaf.orElseThrow().getIndex();
        InclusionProof proof = new InclusionProof(
                index, note.size(), InclusionProof.subtrees(index, note.size()).stream().map(log::root).toList());
        return new EventProof(event.getEncodedEntry(), proof, note, keys.key().verifierKey());
    }

    /**
     * Proves that the log is the continuation of an earlier state.
     *
     * @param earlier size of the log then, at least 1
     * @return the proof up to the newest checkpoint
     * @throws RecordNotFound when the newest checkpoint is smaller
     */
    @RolesAllowed(Roles.AUDITOR)
    public ConsistencyProof consistency(long earlier) {
        long later = log.newestCheckpoint().map(Checkpoint::getSize).orElse(0L);
        if (earlier < 1 || earlier > later) {
            throw new RecordNotFound();
        }
        return new ConsistencyProof(earlier, later, ConsistencyProof.subtrees(earlier, later).stream().map(log::root).toList());
    }
}
