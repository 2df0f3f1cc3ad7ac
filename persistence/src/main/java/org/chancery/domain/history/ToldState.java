package org.chancery.domain.history;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A record as its last event tells of it.
 *
 * @param event identity of the event
 * @param record identity of the record
 * @param version version of the record after the event
 * @param before canonical JSON before the event; null when the record was new or the payload was disposed of
 * @param state canonical JSON after the event; null when the record was removed or the payload was disposed of
 * @param classification level of the event
 * @param index the event's place in the log, null while it has none
 */
public record ToldState(
        UUID event, UUID record, long version, @Nullable String before, @Nullable String state, int classification, @Nullable Long index) {

    /**
     * Whether the event was written after a state of the log.
     *
     * @param size the log's size then
     * @return true when it is not among the first so many events
     */
    public boolean isLaterThan(long size) {
        return index == null || index >= size;
    }

    /**
     * Whether nothing is left of what the event told.
     *
     * @return true when its payload was disposed of
     */
    public boolean isDisposedOf() {
        return before == null && state == null;
    }
}
