package org.chancery.domain.history.leaf;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What of an event stays forever and becomes a leaf of the log: everything but the record's content, of which it holds the digest.
 *
 * @param event identity of the event
 * @param recordedAt when it was written; what is finer than a microsecond is not encoded
 * @param action the business verb
 * @param outcome {@code DONE} or {@code REFUSED}
 * @param officer who did it, or null when nobody was signed in
 * @param officerName name of who did it
 * @param onBehalfOf for whom, or null
 * @param desk the desk that keeps the record, or null
 * @param deskCode its code, or null
 * @param caseFile the case file that the record belongs to, or null
 * @param caseNumber its number, or null
 * @param caseEntry the entry of the case file that the record is or belongs to, or null
 * @param classification the record's level, 0 is the lowest
 * @param recordType the record's type, or null when no record is concerned
 * @param record the record, or null
 * @param recordVersion the record's version after the event, or null when no record changed
 * @param request number of the request, or null
 * @param payloadDigest digest over salt and payload, 32 bytes
 */
public record Entry(
        UUID event,
        Instant recordedAt,
        String action,
        String outcome,
        @Nullable UUID officer,
        String officerName,
        @Nullable String onBehalfOf,
        @Nullable UUID desk,
        @Nullable String deskCode,
        @Nullable UUID caseFile,
        @Nullable String caseNumber,
        @Nullable UUID caseEntry,
        int classification,
        @Nullable String recordType,
        @Nullable UUID record,
        @Nullable Long recordVersion,
        @Nullable String request,
        byte[] payloadDigest) {

    /** The longest encoded entry that is read again. */
    public static final int LONGEST = 64 << 10;
    /** The outcome of an event that was not refused. */
    public static final String DONE = "DONE";
    /** The outcome of an event that changed nothing. */
    public static final String REFUSED = "REFUSED";

    /**
     * Reads an entry.
     *
     * @param encoded the whole entry as {@link LeafEncoding#entry} made it
     * @return the entry
     * @throws MalformedLeafException when the bytes are anything but one entry
     */
    public static Entry decode(byte[] encoded) throws MalformedLeafException {
        FieldReader in = new FieldReader(encoded, LONGEST);
        Entry entry = new Entry(
                in.required("event", in.identity("event")),
                in.instant("time"),
                in.required("action", in.text("action")),
                in.oneOf("outcome", DONE, REFUSED),
                in.identity("officer"),
                in.required("officer's name", in.text("officer's name")),
                in.text("on behalf of"),
                in.identity("desk"),
                in.text("desk's code"),
                in.identity("case file"),
                in.text("case number"),
                in.identity("entry of the case file"),
                Math.toIntExact(in.required("classification", in.number("classification", Integer.MAX_VALUE))),
                in.text("record's type"),
                in.identity("record"),
                in.number("record's version", Long.MAX_VALUE),
                in.text("request"),
                in.digest("payload digest"));
        in.end();
        return entry;
    }

    /**
     * Whether the event changed a record.
     *
     * @return true when there is a record whose state before and after the payload tells
     */
    public boolean changedRecord() {
        return DONE.equals(outcome) && recordType != null && record != null && recordVersion != null;
    }
}
