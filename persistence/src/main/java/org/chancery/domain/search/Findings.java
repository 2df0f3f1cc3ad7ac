package org.chancery.domain.search;

import java.util.List;
import java.util.Map;

/**
 * What a search found within what the officer may know.
 *
 * @param hits records of this page
 * @param count how many there are in all, at most {@link #COUNT_CAP} + 1
 * @param kinds how many of each kind
 * @param states how many concern each state
 * @param years how many of each year, latest first
 * @param levels how many of each level of classification
 */
public record Findings(
        List<Hit> hits,
        long count,
        Map<String, Long> kinds,
        Map<String, Long> states,
        Map<Integer, Long> years,
        Map<Integer, Long> levels) {

    /** How far is counted. */
    public static final int COUNT_CAP = 1_000;

    /**
     * Whether there are more than were counted.
     *
     * @return true when the count is a lower bound
     */
    public boolean countIsCapped() {
        return count > COUNT_CAP;
    }
}
