package org.chancery.domain.kernel;

import java.time.Duration;

import jakarta.ejb.ApplicationException;

/** Too many tries in a short time: for a while nobody gets any further here, not even with the right password. */
@ApplicationException(rollback = true)
public class Throttled extends RuleViolation {

    private final long retryAfterSeconds;

    /**
     * Refuses a try.
     *
     * @param wait how long to wait
     */
    public Throttled(Duration wait) {
        super("identity.throttled", Math.max(1, (wait.toSeconds() + 59) / 60));
        this.retryAfterSeconds = Math.max(1, wait.toSeconds() + 1);
    }

    /**
     * How long to wait.
     *
     * @return seconds, at least one
     */
    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
