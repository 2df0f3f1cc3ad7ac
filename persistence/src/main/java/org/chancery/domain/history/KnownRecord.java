package org.chancery.domain.history;

import java.time.Instant;
import java.util.Optional;

/**
 * A record as the ministry knew it at an instant, told by the history alone.
 *
 * @param on the instant
 * @param event the record's last event by then; the first one after, while the record was not known yet
 * @param previous when the record was another before that event
 * @param next when the record became another after the instant
 */
public record KnownRecord(Instant on, HistoryEvent event, Optional<Instant> previous, Optional<Instant> next) {

    /** Whether a record was known at an instant. */
    public enum Standing {
        /** It was made later. */
        NOT_YET,
        /** It was there. */
        KNOWN,
        /** It was removed before. */
        NO_LONGER,
        /** What it was is disposed of. */
        DISPOSED_OF
    }

    /**
     * Whether the record was known.
     *
     * @return how it stood
     */
    public Standing standing() {
        if (event.getRecordedAt().isAfter(on)) {
            return Standing.NOT_YET;
        }
        if (event.isDisposedOf()) {
            return Standing.DISPOSED_OF;
        }
        return event.getAfter().isPresent() ? Standing.KNOWN : Standing.NO_LONGER;
    }

    /**
     * The record as it was.
     *
     * @return canonical JSON, nothing when it was not known
     */
    public Optional<String> state() {
        return standing() == Standing.KNOWN ? event.getAfter() : Optional.empty();
    }
}
