package org.chancery.domain.casefile;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a case file says of itself, as an officer puts it down.
 *
 * @param title title, at most 300 characters
 * @param summary what the matter is, at most 4,000 characters, or null
 * @param classification level and caveats
 * @param states ISO 3166 alpha-2 codes of the states concerned
 * @param dueOn day the matter is due, or null
 */
public record CaseParticulars(
        String title, @Nullable String summary, Classification classification, List<String> states, @Nullable LocalDate dueOn) {}
