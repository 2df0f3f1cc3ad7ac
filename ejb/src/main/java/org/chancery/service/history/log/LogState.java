package org.chancery.service.history.log;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.chancery.domain.history.log.Note;

/**
 * How the log stands.
 *
 * @param size how many events have their place in it
 * @param newest the newest signed checkpoint
 * @param signedAt when it was signed
 * @param waiting how long the oldest event has waited that has no place yet
 * @param trouble what keeps the log from going on, in words for the administrator
 * @param verifierKey open part of the log's key
 */
public record LogState(
        long size, Optional<Note> newest, Optional<Instant> signedAt, Duration waiting, Optional<String> trouble, String verifierKey) {}
