package org.chancery.service.casefile;

import java.util.List;

import org.chancery.domain.casefile.CaseFileColumn;
import org.chancery.domain.casefile.CaseListChoice;

/**
 * Keeps a look at the register under a name.
 *
 * @param name what the officer calls it
 * @param choice which case files, in which order
 * @param columns what is said of each
 */
public record SaveView(String name, CaseListChoice choice, List<CaseFileColumn> columns) {}
