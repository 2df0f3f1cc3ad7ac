package org.chancery.domain.timeline;

import java.util.UUID;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.EntryKind;
import org.chancery.domain.correspondence.Correspondence;
import org.chancery.domain.correspondence.Direction;
import org.chancery.domain.kernel.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry as another one refers to it.
 *
 * @param id identity
 * @param kind which of the three kinds
 * @param subkind kind of paper, of incident, of talk
 * @param direction which way a paper went, or null
 * @param title title or subject
 * @param occurred when, or null if undated
 * @param ourReference the ministry's reference, or null
 * @param theirReference the other side's reference, or null
 * @param level level of classification
 */
public record EntryInBrief(
        UUID id,
        EntryKind kind,
        Enum<?> subkind,
        @Nullable Direction direction,
        String title,
        @Nullable EventDate occurred,
        @Nullable String ourReference,
        @Nullable String theirReference,
        int level) {

    static EntryInBrief of(CaseEntry entry) {
        Correspondence paper = entry instanceof Correspondence item ? item : null;
        return new EntryInBrief(
                entry.getId(),
                entry.kind(),
                entry.subkind(),
                paper == null ? null : paper.getDirection(),
                entry.getTitle(),
                entry.getOccurred().orElse(null),
                paper == null ? null : paper.getOurReference().orElse(null),
                paper == null ? null : paper.getTheirReference().orElse(null),
                entry.getClassification().getLevel());
    }
}
