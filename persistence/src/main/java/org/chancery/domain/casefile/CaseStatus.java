package org.chancery.domain.casefile;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a case file stands. This is the only place that says which status may follow which. */
public enum CaseStatus {
    /** Being put together, not yet acted upon. */
    DRAFT,
    /** The desk is working on it. */
    OPEN,
    /** Waiting for something outside the desk. */
    SUSPENDED,
    /** Settled in substance; what remains is being wound up. */
    RESOLVED,
    /** Nothing more to do; entries are neither added nor corrected. */
    CLOSED;

    private static final Map<CaseStatus, Set<CaseStatus>> FOLLOWERS = new EnumMap<>(Map.of(
            DRAFT, EnumSet.of(OPEN, CLOSED),
            OPEN, EnumSet.of(SUSPENDED, RESOLVED, CLOSED),
            SUSPENDED, EnumSet.of(OPEN, RESOLVED, CLOSED),
            RESOLVED, EnumSet.of(OPEN, CLOSED),
            CLOSED, EnumSet.of(OPEN)));

    /**
     * Whether the matter is settled, so that no day it was due on presses any more.
     *
     * @return true for a file that is resolved or closed
     */
    public boolean isSettled() {
        return this == RESOLVED || this == CLOSED;
    }

    /**
     * The statuses that may be proposed next.
     *
     * @return statuses in the order of this list, never empty
     */
    public Set<CaseStatus> followers() {
        return EnumSet.copyOf(FOLLOWERS.getOrDefault(this, Set.of()));
    }

    /**
     * Whether a status may follow this one.
     *
     * @param next the status proposed
     * @return true when it is in the table
     */
    public boolean mayBecome(CaseStatus next) {
        return FOLLOWERS.getOrDefault(this, Set.of()).contains(next);
    }
}
