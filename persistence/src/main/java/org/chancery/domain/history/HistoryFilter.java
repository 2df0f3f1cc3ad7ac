package org.chancery.domain.history;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which events an auditor looks for; what is null is not asked for.
 *
 * @param officer name of the officer who acted
 * @param action the business verb
 * @param record identity of the record
 * @param caseNumber number of the case file
 * @param entry identity of the entry, with what is attached to it
 * @param from first instant of the period
 * @param to first instant after the period
 * @param refusedOnly only what was refused
 */
public record HistoryFilter(
        @Nullable String officer,
        @Nullable String action,
        @Nullable UUID record,
        @Nullable String caseNumber,
        @Nullable UUID entry,
        @Nullable Instant from,
        @Nullable Instant to,
        boolean refusedOnly) {

    /**
     * The history of a case file.
     *
     * @param number number of the file
     * @return filter for it and everything in it
     */
    public static HistoryFilter ofCaseFile(String number) {
        return new HistoryFilter(null, null, null, number, null, null, null, false);
    }

    /**
     * The history of an entry.
     *
     * @param id identity of the entry
     * @return filter for it and what is attached to it
     */
    public static HistoryFilter ofEntry(UUID id) {
        return new HistoryFilter(null, null, null, null, id, null, null, false);
    }
}
