package org.chancery.domain.correspondence;

/** How urgent a message is, lowest first. */
public enum Urgency {
    /** In the ordinary course. */
    ROUTINE,
    /** Ahead of what is routine. */
    IMMEDIATE,
    /** Night action: the receiver is called at any hour. */
    NIACT_IMMEDIATE,
    /** Ahead of everything. */
    FLASH
}
