package org.chancery.domain.kernel;

import java.time.Instant;

import jakarta.ejb.ApplicationException;

/** Somebody else changed the record after this officer had it on the screen; nothing of the second change was written. */
@ApplicationException(rollback = true)
public class StaleVersion extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses a change made to an older version than the present one.
     *
     * @param changedBy name of the officer who changed the record last
     * @param changedAt when that was
     */
    public StaleVersion(String changedBy, Instant changedAt) {
        super("kernel.stale", changedBy, changedAt);
    }
}
