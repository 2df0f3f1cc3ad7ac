package org.chancery.domain.history.leaf;

import org.jspecify.annotations.Nullable;

/**
 * What an event tells of the record's content. A retention rule may one day dispose of it; the rest of the event, with the digest of this,
 * stays.
 *
 * @param recordName what the record was called
 * @param reason the officer's reason
 * @param detail what else there is to say, a rule's key or plain words
 * @param before the record before the event, canonical JSON, or null when it is new
 * @param after the record after the event, canonical JSON, or null when it is gone
 */
public record Payload(
        @Nullable String recordName,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable String before,
        @Nullable String after) {

    /** The longest encoded payload that is read again. */
    public static final int LONGEST = 64 << 20;
    /** The longest state of a record that is read again. */
    public static final int LONGEST_STATE = 32 << 20;

    /**
     * Reads a payload.
     *
     * @param encoded the whole payload as {@link LeafEncoding#payload} made it
     * @return the payload
     * @throws MalformedLeafException when the bytes are anything but one payload
     */
    public static Payload decode(byte[] encoded) throws MalformedLeafException {
        FieldReader in = new FieldReader(encoded, LONGEST);
        Payload payload = new Payload(
                in.text("name"), in.text("reason"), in.text("detail"),
                in.text("state before", LONGEST_STATE), in.text("state after", LONGEST_STATE));
        in.end();
        return payload;
    }
}
