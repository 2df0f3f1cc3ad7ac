package org.chancery.service.casefile;

import org.chancery.domain.casefile.CaseFileFilter;
import org.chancery.domain.casefile.CaseFileOrder;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a page of case files.
 *
 * @param filter which ones
 * @param order in which order
 * @param after cursor of the place to go on from, or null for the beginning
 * @param limit how many, at most 200
 */
public record ListCaseFiles(CaseFileFilter filter, CaseFileOrder order, @Nullable String after, int limit) {}
