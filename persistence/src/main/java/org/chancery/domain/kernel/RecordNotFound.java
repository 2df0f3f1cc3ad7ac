package org.chancery.domain.kernel;

import jakarta.ejb.ApplicationException;

/**
 * A record that does not exist for this officer: unknown, of another desk, or above the officer's clearance. The three are never told apart.
 */
@ApplicationException(rollback = true)
public class RecordNotFound extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Refuses without naming what was looked for. */
    public RecordNotFound() {
        super("kernel.notFound");
    }
}
