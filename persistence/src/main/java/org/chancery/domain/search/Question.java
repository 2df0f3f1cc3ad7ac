package org.chancery.domain.search;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an officer searches for.
 *
 * @param words words as typed: all must be found; "..." for a phrase, -word to leave out, word* for a beginning; blank for everything
 * @param kinds only these kinds, {@code case-file}, {@code correspondence}, {@code incident}, {@code talk}; empty for all
 * @param states only records that concern one of these states, ISO 3166 alpha-2; empty for all
 * @param years only these calendar years; empty for all
 * @param levels only these levels of classification; empty for all that the officer may see
 * @param from not before this calendar day's start in UTC, or null
 * @param to not after this calendar day's end in UTC, or null
 * @param newestFirst true for the newest first, false for the best match first
 */
public record Question(
        String words,
        List<String> kinds,
        List<String> states,
        List<Integer> years,
        List<Integer> levels,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean newestFirst) {

    /** Most characters of a question. */
    public static final int LONGEST = 500;

    /** Copies the lists. */
    public Question {
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        kinds = List.copyOf(kinds);
        states = List.copyOf(states);
        years = List.copyOf(years);
        levels = List.copyOf(levels);
    }
}
