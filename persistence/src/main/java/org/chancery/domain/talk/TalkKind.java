package org.chancery.domain.talk;

/** The ways in which officials speak with each other. */
public enum TalkKind {
    /** By telephone. */
    TELEPHONE_CALL,
    /** Face to face. */
    MEETING,
    /** One side travels to the other. */
    VISIT,
    /** The ministry calls in a head of mission. */
    SUMMONS,
    /** By video link. */
    VIDEO_CONFERENCE,
    /** Several delegations at one table. */
    CONFERENCE
}
