package org.chancery.service.correspondence;

import java.util.UUID;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.correspondence.CorrespondenceParticulars;
import org.jspecify.annotations.Nullable;

/**
 * Logs a paper into a case file.
 *
 * @param caseFile number of the file
 * @param entry what every entry says; its date is the date of writing
 * @param paper what a paper says beside; the item it answers is left to {@code answers}
 * @param answers identity of the item it answers, or null
 */
public record LogCorrespondence(
        CaseNumber caseFile, EntryParticulars entry, CorrespondenceParticulars paper, @Nullable UUID answers) {}
