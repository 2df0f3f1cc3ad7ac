package org.chancery.domain.incident;

/** The kinds of incident a ministry follows. */
public enum IncidentKind {
    /** A strike by missiles, aircraft or drones. */
    STRIKE,
    /** Something at a border: crossing, shooting, closure. */
    BORDER_INCIDENT,
    /** An attack on persons or premises. */
    ATTACK,
    /** Somebody is detained. */
    DETENTION,
    /** A demonstration. */
    PROTEST,
    /** An accident. */
    ACCIDENT,
    /** An interference with ships, aircraft or airspace. */
    VIOLATION,
    /** Anything else. */
    OTHER
}
