package org.chancery.service.casefile;

import org.chancery.domain.casefile.CaseLink;
import org.chancery.domain.casefile.CaseNumber;

/**
 * Links a case file with another one.
 *
 * @param from the file that the officer works on
 * @param to the file that it points to
 * @param kind how the first stands to the second
 */
public record LinkCaseFiles(CaseNumber from, CaseNumber to, CaseLink.Kind kind) {}
