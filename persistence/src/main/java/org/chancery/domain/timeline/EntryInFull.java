package org.chancery.domain.timeline;

import java.util.List;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.EntryKind;
import org.chancery.domain.document.AttachmentSummary;
import org.jspecify.annotations.Nullable;

/**
 * An entry with everything an officer sees beside it.
 *
 * @param entry the entry: a piece of correspondence, an incident or a talk, with its case file
 * @param papers the papers attached to it
 * @param answers the item it answers, null when it answers none or none that exists for the officer
 * @param answeredBy the items that answer it
 */
public record EntryInFull(
        CaseEntry entry, List<AttachmentSummary> papers, @Nullable EntryInBrief answers, List<EntryInBrief> answeredBy) {

    /**
     * Which of the three kinds it is.
     *
     * @return kind
     */
    public EntryKind kind() {
        return entry.kind();
    }
}
