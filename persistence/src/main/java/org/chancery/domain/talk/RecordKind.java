package org.chancery.domain.talk;

/** The form in which a talk was put down. */
public enum RecordKind {
    /** Memorandum of conversation, face to face. */
    MEMCON,
    /** Memorandum of a telephone conversation. */
    TELCON,
    /** Decisions of two delegations. */
    AGREED_MINUTE,
    /** Notes without a form. */
    NOTES
}
