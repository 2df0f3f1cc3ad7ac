package org.chancery.domain.timeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

import org.chancery.domain.kernel.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * One thing on the timeline of a case file: an entry or a change of status.
 *
 * @param kind what it is
 * @param id identity of the entry or of the proposal
 * @param at where it stands
 * @param entry the entry, null for a change of status
 * @param change the change of status, null for an entry
 */
public record TimelineItem(
        TimelineKind kind, UUID id, Instant at, @Nullable EntrySummary entry, @Nullable StatusChangeSummary change) {

    static final String ORDER = "timeline";

    /** Oldest first; identities are compared as the databases do, without sign. */
    static final Comparator<TimelineItem> OLDEST_FIRST = Comparator.comparing(TimelineItem::at)
            .thenComparing((a, b) -> Long.compareUnsigned(a.id().getMostSignificantBits(), b.id().getMostSignificantBits()))
            .thenComparing((a, b) -> Long.compareUnsigned(a.id().getLeastSignificantBits(), b.id().getLeastSignificantBits()));

    static TimelineItem of(EntrySummary entry) {
        return new TimelineItem(TimelineKind.of(entry.kind()), entry.id(), entry.at(), entry, null);
    }

    static TimelineItem of(StatusChangeSummary change) {
        return new TimelineItem(TimelineKind.STATUS_CHANGE, change.id(), change.at(), null, change);
    }

    Cursor place() {
        return Cursor.after(ORDER, id, at);
    }
}
