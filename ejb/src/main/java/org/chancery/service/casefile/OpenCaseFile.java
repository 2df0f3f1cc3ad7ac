package org.chancery.service.casefile;

import org.chancery.domain.casefile.CaseParticulars;

/**
 * Opens a case file.
 *
 * @param desk code of the desk that keeps it
 * @param particulars what it is about
 */
public record OpenCaseFile(String desk, CaseParticulars particulars) {}
