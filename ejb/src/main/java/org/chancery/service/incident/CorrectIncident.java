package org.chancery.service.incident;

import java.util.UUID;

import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.incident.IncidentParticulars;

/**
 * Corrects an incident.
 *
 * @param id which one
 * @param version version that the officer had on the screen
 * @param entry what every entry says
 * @param incident what it says beside
 */
public record CorrectIncident(UUID id, long version, EntryParticulars entry, IncidentParticulars incident) {}
