package org.chancery.domain.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which case files an officer looks for; what is left open does not narrow the list.
 *
 * @param desks codes of desks, none for all that exist for the officer
 * @param statuses statuses, none for all
 * @param state ISO 3166 alpha-2 code of a state concerned, or null
 * @param officer sign-in name of the officer in charge, or null
 * @param level level of classification, or null
 * @param changedFrom changed at this instant or later, or null
 * @param changedBefore changed before this instant, or null
 * @param words part of the title or the beginning of the number, or null
 * @param dueBefore due before this day and not settled, or null
 */
public record CaseFileFilter(
        Set<String> desks,
        Set<CaseStatus> statuses,
        @Nullable String state,
        @Nullable String officer,
        @Nullable Integer level,
        @Nullable Instant changedFrom,
        @Nullable Instant changedBefore,
        @Nullable String words,
        @Nullable LocalDate dueBefore) {

    /** Lets everything through. */
    public static final CaseFileFilter ANY = new CaseFileFilter(Set.of(), Set.of(), null, null, null, null, null, null);

    /** Copies the sets. */
    public CaseFileFilter {
        desks = Set.copyOf(desks);
        statuses = Set.copyOf(statuses);
    }

    /**
     * Narrows by everything but the day a matter is due.
     *
     * @param desks as above
     * @param statuses as above
     * @param state as above
     * @param officer as above
     * @param level as above
     * @param changedFrom as above
     * @param changedBefore as above
     * @param words as above
     */
    public CaseFileFilter(
            Set<String> desks,
            Set<CaseStatus> statuses,
            @Nullable String state,
            @Nullable String officer,
            @Nullable Integer level,
            @Nullable Instant changedFrom,
            @Nullable Instant changedBefore,
            @Nullable String words) {
        this(desks, statuses, state, officer, level, changedFrom, changedBefore, words, null);
    }

    /**
     * Narrows further to what is late.
     *
     * @param today the day by which it is late
     * @return those of these case files whose day has passed and whose matter is not settled
     */
    public CaseFileFilter lateOn(LocalDate today) {
        return new CaseFileFilter(desks, statuses, state, officer, level, changedFrom, changedBefore, words, today);
    }
}
