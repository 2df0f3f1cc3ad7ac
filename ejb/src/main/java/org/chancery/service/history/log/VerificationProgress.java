package org.chancery.service.history.log;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How far a verification is, and what it found.
 *
 * @param state what is going on
 * @param total events and records to look at, as far as is known
 * @param done how many were looked at
 * @param events how many events were looked at
 * @param records how many records were looked at
 * @param found how many faults were found
 * @param findings the first of them
 * @param since when it began, null when none was made since the start of the system
 * @param until when it ended, null while it is going on
 */
public record VerificationProgress(
        State state, long total, long done, long events, long records, long found, List<Finding> findings, @Nullable Instant since,
        @Nullable Instant until) {

    /** What is going on. */
    public enum State {
        /** Nothing was verified since the start. */
        IDLE,
        /** It is going on. */
        RUNNING,
        /** All is as it was written. */
        SOUND,
        /** Something is not. */
        FAULTY,
        /** It could not be done; the log says why. */
        FAILED
    }

    /** The same, told to somebody. */
    VerificationProgress seenWith(int clearance) {
        return new VerificationProgress(
                state, total, done, events, records, found, findings.stream().map(finding -> finding.seenWith(clearance)).toList(), since, until);
    }

    /**
     * How far it is.
     *
     * @return 0 to 100
     */
    public int getPercent() {
        return total == 0 ? (until == null ? 0 : 100) : (int) Math.min(100, done * 100 / total);
    }
}
