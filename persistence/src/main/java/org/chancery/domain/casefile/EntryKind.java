package org.chancery.domain.casefile;

/** The three kinds of entry that a case file holds. */
public enum EntryKind {
    /** A paper that came in or went out. */
    CORRESPONDENCE,
    /** Something that happened. */
    INCIDENT,
    /** People who spoke with each other. */
    TALK
}
