package org.chancery.service.correspondence;

import java.util.UUID;

import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.correspondence.CorrespondenceParticulars;
import org.jspecify.annotations.Nullable;

/**
 * Corrects a paper.
 *
 * @param id which one
 * @param version version that the officer had on the screen
 * @param entry what every entry says; its date is the date of writing
 * @param paper what a paper says beside; the item it answers is left to {@code answers}
 * @param answers identity of the item it answers, or null
 */
public record CorrectCorrespondence(
        UUID id, long version, EntryParticulars entry, CorrespondenceParticulars paper, @Nullable UUID answers) {}
