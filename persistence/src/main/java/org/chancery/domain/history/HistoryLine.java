package org.chancery.domain.history;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.Occurrence.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * An event as a line of a list: all but the record before and after.
 *
 * @param id the event's identity
 * @param recordedAt when it was written
 * @param action the business verb
 * @param outcome done or refused
 * @param officer name of the officer
 * @param onBehalfOf name of the officer for whom it was done, or null
 * @param desk code of the desk that keeps the record, or null
 * @param caseFile identity of the case file, or null
 * @param caseNumber number of the case file, or null
 * @param entry identity of the entry, or null
 * @param recordType kind of record, or null
 * @param recordId identity of the record, or null
 * @param recordName what the record was called, or null
 * @param recordVersion the record's version, or null
 * @param requestId number of the request, or null
 * @param reason the officer's reason, or null
 * @param detail what else there is to say, or null
 * @param classification highest level of classification involved
 * @param change what happened to the record, {@link Change#NONE} once nothing is left that tells
 * @param disposedOf whether the event's payload was disposed of
 */
public record HistoryLine(
        UUID id,
        Instant recordedAt,
        String action,
        Outcome outcome,
        String officer,
        @Nullable String onBehalfOf,
        @Nullable String desk,
        @Nullable UUID caseFile,
        @Nullable String caseNumber,
        @Nullable UUID entry,
        @Nullable String recordType,
        @Nullable UUID recordId,
        @Nullable String recordName,
        @Nullable Long recordVersion,
        @Nullable String requestId,
        @Nullable String reason,
        @Nullable String detail,
        int classification,
        Change change,
        boolean disposedOf) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NEWEST_FIRST = "newest";

    /** What happened to the record of an event. */
    public enum Change {
        /** It is new. */
        MADE,
        /** It is another than before. */
        CHANGED,
        /** It is gone. */
        REMOVED,
        /** It stayed as it was: a look-up, a refusal, a sign-in. */
        NONE
    }

    /**
     * An event as a line.
     *
     * @param event the event
     * @return the line
     */
    public static HistoryLine of(HistoryEvent event) {
        return new HistoryLine(
                event.getId(), event.getRecordedAt(), event.getAction(), event.getOutcome(), event.getOfficerName(),
                event.getOnBehalfOf().orElse(null), event.getDeskCode().orElse(null), event.getCaseFileId().orElse(null),
                event.getCaseNumber().orElse(null), event.getEntryId().orElse(null), event.getRecordType().orElse(null),
                event.getRecordId().orElse(null), event.getRecordName().orElse(null), event.getRecordVersion().orElse(null),
                event.getRequestId().orElse(null), event.getReason().orElse(null), event.getDetail().orElse(null),
                event.getClassification(), change(event.getBefore().isPresent(), event.getAfter().isPresent()),
                event.isDisposedOf());
    }

    /**
     * What happened to a record.
     *
     * @param before whether it was there before
     * @param after whether it is there after
     * @return kind of change
     */
    static Change change(boolean before, boolean after) {
        if (before) {
            return after ? Change.CHANGED : Change.REMOVED;
        }
        return after ? Change.MADE : Change.NONE;
    }

    /**
     * The place of this line in the list.
     *
     * @return cursor to go on from
     */
    Cursor place() {
        return Cursor.after(NEWEST_FIRST, id, recordedAt);
    }

    /**
     * Reads a place in a list of events.
     *
     * @param text what {@link Cursor#text()} gave, or nothing
     * @return the place
     */
    public static Optional<Cursor> place(@Nullable String text) {
        return Cursor.parse(text, NEWEST_FIRST, Instant.class);
    }
}
