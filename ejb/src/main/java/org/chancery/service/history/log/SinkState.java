package org.chancery.service.history.log;

import java.time.Instant;
import java.util.Optional;

/**
 * How a place to which checkpoints go does, since the start of the system.
 *
 * @param name what it is called, {@link CheckpointSink#name()}
 * @param setUp whether anything goes there at all
 * @param takenAt when it took a checkpoint last
 * @param trouble why it did not take the last one, in words for the administrator
 */
public record SinkState(String name, boolean setUp, Optional<Instant> takenAt, Optional<String> trouble) {}
