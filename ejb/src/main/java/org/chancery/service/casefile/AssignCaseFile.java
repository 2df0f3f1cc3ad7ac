package org.chancery.service.casefile;

import org.chancery.domain.casefile.CaseNumber;

/**
 * Puts another officer in charge of a case file.
 *
 * @param number which file
 * @param version version that the supervisor had on the screen
 * @param officer sign-in name of the officer who takes over
 */
public record AssignCaseFile(CaseNumber number, long version, String officer) {}
