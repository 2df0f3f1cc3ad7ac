package org.chancery.service.casefile;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.CaseParticulars;

/**
 * Amends a case file.
 *
 * @param number which file
 * @param version version that the officer had on the screen
 * @param particulars what it says from now on
 */
public record AmendCaseFile(CaseNumber number, long version, CaseParticulars particulars) {}
