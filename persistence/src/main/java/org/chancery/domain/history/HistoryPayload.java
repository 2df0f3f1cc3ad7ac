package org.chancery.domain.history;

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
record HistoryPayload(
        @Nullable String recordName,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable String before,
        @Nullable String after) {}
