package org.chancery.domain.timeline;

import org.chancery.domain.casefile.EntryKind;

/** What stands on the timeline of a case file: its entries of three kinds, and the changes of its status. */
public enum TimelineKind {
    /** A paper that came in or went out. */
    CORRESPONDENCE,
    /** Something that happened. */
    INCIDENT,
    /** People who spoke with each other. */
    TALK,
    /** A proposed change of the file's status and its decision. */
    STATUS_CHANGE;

    /**
     * The kind on the timeline for a kind of entry.
     *
     * @param kind kind of entry
     * @return the same word
     */
    public static TimelineKind of(EntryKind kind) {
        return valueOf(kind.name());
    }
}
