package org.chancery.service.search;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How far the building of the index is.
 *
 * @param state what is going on
 * @param total records to index
 * @param done records indexed
 * @param since when it began, null when the index was not built since the start of the system
 * @param until when it ended, null while it is going on
 */
public record IndexProgress(State state, long total, long done, @Nullable Instant since, @Nullable Instant until) {

    /** What is going on. */
    public enum State {
        /** Nothing was built since the start. */
        IDLE,
        /** Being built. */
        RUNNING,
        /** Built. */
        DONE,
        /** Could not be built; the log says why. */
        FAILED
    }

    /**
     * How far it is.
     *
     * @return 0 to 100
     */
    public int getPercent() {
        return total == 0 ? (state == State.DONE ? 100 : 0) : (int) Math.min(100, done * 100 / total);
    }
}
