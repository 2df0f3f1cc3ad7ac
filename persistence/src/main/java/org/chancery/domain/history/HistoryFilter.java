package org.chancery.domain.history;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

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
@Embeddable
public record HistoryFilter(
        @Column(name = "officer", length = HistoryEvent.NAME) @Nullable String officer,
        @Column(name = "action", length = HistoryEvent.VERB) @Nullable String action,
        @Column(name = "record_id") @Nullable UUID record,
        @Column(name = "case_number", length = 24) @Nullable String caseNumber,
        @Column(name = "entry_id") @Nullable UUID entry,
        @Column(name = "written_from") @Nullable Instant from,
        @Column(name = "written_until") @Nullable Instant to,
        @Column(name = "refused_only", nullable = false) boolean refusedOnly) implements Serializable {

    /** Everything. */
    public static final HistoryFilter ALL = new HistoryFilter(null, null, null, null, null, null, null, false);

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
