package org.chancery.domain.correspondence;

/** Which way a paper goes, seen from the desk. */
public enum Direction {
    /** It came to us. */
    INCOMING,
    /** We sent it. */
    OUTGOING
}
