package org.chancery.domain.casefile;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Text;
import org.jspecify.annotations.Nullable;

/**
 * What an officer chose to see of the register: which case files, in which order. It names days and desks as people do; which moments and
 * which rows that means is settled anew each time.
 *
 * @param desk code of the desk, or null
 * @param status where the files stand, or null
 * @param state ISO 3166 alpha-2 code of a state concerned, or null
 * @param officer sign-in name of the officer in charge, or null
 * @param level level of classification, or null
 * @param changedFrom first day of the last change, or null
 * @param changedUntil last day of the last change, or null
 * @param words words of the title or the beginning of the number, or null
 * @param late only what is late
 * @param order in which order
 */
@Embeddable
public record CaseListChoice(
        @Column(name = "desk", length = 60) @Nullable String desk,
        @Enumerated(EnumType.STRING) @Column(name = "status", length = 16) @Nullable CaseStatus status,
        @Column(name = "state", length = 2) @Nullable String state,
        @Column(name = "officer", length = 60) @Nullable String officer,
        @Column(name = "classification") @Nullable Integer level,
        @Column(name = "changed_from") @Nullable LocalDate changedFrom,
        @Column(name = "changed_until") @Nullable LocalDate changedUntil,
        @Column(name = "words", length = LONGEST_WORDS) @Nullable String words,
        @Column(name = "late", nullable = false) boolean late,
        @Enumerated(EnumType.STRING) @Column(name = "list_order", nullable = false, length = 16) CaseFileOrder order)
        implements Serializable {

    /** Longest words to look for, in characters. */
    public static final int LONGEST_WORDS = 120;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_STATE = 2;

    /** Everything, last changed first. */
    public static final CaseListChoice ALL =
            new CaseListChoice(null, null, null, null, null, null, null, null, false, CaseFileOrder.CHANGED);

    /**
     * Keeps what was chosen, without blanks around it.
     *
     * @throws RuleViolation a rule of texts
     */
    public CaseListChoice {
        desk = Text.optional(desk, LONGEST_NAME, "casefile.desk").orElse(null);
        state = Text.optional(state, LONGEST_STATE, "casefile.state").orElse(null);
        officer = Text.optional(officer, LONGEST_NAME, "casefile.officer").orElse(null);
        words = Text.optional(words, LONGEST_WORDS, "casefile.words").orElse(null);
    }

    /**
     * The case files that are meant now.
     *
     * @param zone the clock by which days begin
     * @param today the day by which something is late
     * @return filter of the register
     */
    public CaseFileFilter filter(ZoneId zone, LocalDate today) {
        CaseFileFilter filter = new CaseFileFilter(
                desk == null ? Set.of() : Set.of(desk),
                status == null ? Set.of() : Set.of(status),
                state,
                officer,
                level,
                start(changedFrom, zone),
                start(changedUntil == null ? null : changedUntil.plusDays(1), zone),
                words);
        return late ? filter.lateOn(today) : filter;
    }

    private static @Nullable Instant start(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }
}
