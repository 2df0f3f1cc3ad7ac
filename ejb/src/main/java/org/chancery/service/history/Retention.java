package org.chancery.service.history;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How long the history of a case file is still kept.
 *
 * @param caseFile number of the file
 * @param title its title
 * @param level its classification
 * @param closed whether it is closed
 * @param over from when on its history can be disposed of; null while it is not closed
 * @param isOver whether that is past
 * @param events how many events tell of its content
 * @param pending the disposal that waits for a decision, if there is one
 */
public record Retention(
        String caseFile, String title, int level, boolean closed, @Nullable Instant over, boolean isOver, long events, Optional<UUID> pending) {}
