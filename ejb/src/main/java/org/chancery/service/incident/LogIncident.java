package org.chancery.service.incident;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.incident.IncidentParticulars;

/**
 * Logs an incident into a case file.
 *
 * @param caseFile number of the file
 * @param entry what every entry says
 * @param incident what it says beside
 */
public record LogIncident(CaseNumber caseFile, EntryParticulars entry, IncidentParticulars incident) {}
