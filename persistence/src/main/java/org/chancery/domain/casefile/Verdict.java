package org.chancery.domain.casefile;

/** How a proposal was decided. */
public enum Verdict {
    /** The status changes. */
    APPROVED,
    /** The status stays; the comment says why. */
    REJECTED
}
