package org.chancery.service.history.log;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.chancery.domain.history.log.Note;

/**
 * How the log stands.
 *
 * @param size how many events have their place in it
 * @param newest the newest signed checkpoint
 * @param signedAt when it was signed
 * @param unplaced how many events have no place yet, counted up to {@link #COUNTED}
 * @param waiting how long the oldest event has waited that has no place yet
 * @param trouble what keeps the log from going on, in words for the administrator
 * @param sinks how the places do to which checkpoints go
 * @param verifierKey open part of the log's key
 */
public record LogState(
        long size, Optional<Note> newest, Optional<Instant> signedAt, long unplaced, Duration waiting, Optional<String> trouble,
        List<SinkState> sinks, String verifierKey) {

    /** How far waiting events are counted. */
    public static final int COUNTED = 1_000;
}
