package org.chancery.service.history.log;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;

import org.chancery.domain.history.log.Checkpoint;
import org.chancery.domain.history.log.Frontier;
import org.chancery.domain.history.log.LogHead;
import org.chancery.domain.history.log.LogRepository;
import org.chancery.domain.history.log.Note;
import org.chancery.domain.history.log.PlacelessEvent;

/** The two steps of the sequencer, each a transaction of its own and one at a time over all nodes. */
@Stateless
@DenyAll
@ExcludeDefaultInterceptors
public class Sealing {

    @Inject
    private LogRepository log;

    @Inject
    private LogKeys keys;

    @Inject
    private LastSigned lastSigned;

    @Inject
    private Clock clock;

    /**
     * Gives events their places in the log.
     *
     * @param since events written at or after this instant
     * @param limit how many at most
     * @return how many got one; none while another node is at it
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int place(Instant since, int limit) {
        return log.take().map(head -> place(head, since, limit)).orElse(0);
    }

    /**
     * Gives events their places in the log, after another node that is at it.
     *
     * @param since events written at or after this instant
     * @param limit how many at most
     * @return how many got one
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int placeInTurn(Instant since, int limit) {
        return place(log.await(), since, limit);
    }

    private int place(LogHead head, Instant since, int limit) {
        List<PlacelessEvent> events = log.placeless(since, limit);
        log.add(head.append(events));
        return events.size();
    }

    /**
     * Signs the log as it stands.
     *
     * @return the checkpoint; nothing when this state is signed already or another node is at it
     * @throws BrokenLog when the log does not continue what was signed before
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Note> sign() {
        return log.take().flatMap(this::sign);
    }

    /**
     * Signs the log as it stands, after another node that is at it.
     *
     * @return the checkpoint; nothing when this state is signed already
     * @throws BrokenLog when the log does not continue what was signed before
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Note> signInTurn() {
        return sign(log.await());
    }

    private Optional<Note> sign(LogHead head) {
        Optional<Note> newest = log.newestCheckpoint().map(Checkpoint::getNote);
        // looked at even when nothing is new: an older state that was restored must not pass for a quiet log
        Frontier edge = continued(lastSigned.edge(), head.frontier(), newest);
        if (edge.size() == newest.map(Note::size).orElse(0L)) {
            return Optional.empty();
        }
        Note note = Note.sign(edge.size(), edge.root(), keys.key());
        lastSigned.note(edge);
        log.add(new Checkpoint(note, clock.instant()));
        return Optional.of(note);
    }

    /** From what was signed last to the end of the log, leaf by leaf, by way of the newest kept checkpoint. */
    private Frontier continued(Frontier edge, Frontier end, Optional<Note> newest) {
        long known = Math.max(edge.size(), newest.map(Note::size).orElse(0L));
        if (end.size() < known) {
            throw new BrokenLog("The log has " + end.size() + " events, but " + known + " were signed: it was cut off, or an older state was restored.");
        }
        if (newest.isPresent() && newest.get().size() >= edge.size()) {
            append(edge, newest.get().size());
            if (!Arrays.equals(edge.root(), newest.get().root())) {
                throw new BrokenLog("The first " + edge.size() + " events of the log are not those that were signed.");
            }
        }
        append(edge, end.size());
        if (!Arrays.equals(edge.root(), end.root())) {
            throw new BrokenLog("The log does not continue the " + known + " events that were signed.");
        }
        return edge;
    }

    private void append(Frontier edge, long to) {
        long from = edge.size();
        if (log.read(from, to, edge::append) != to - from) {
            throw new BrokenLog("Between " + from + " and " + to + " events of the log are missing.");
        }
    }
}
