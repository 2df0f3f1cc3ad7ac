package org.chancery.domain.kernel;

/** How exactly a date is known, from the coarsest to the finest; the order of the constants is that order. */
public enum DatePrecision {
    /** A hundred years, written {@code 19XX}. */
    CENTURY,
    /** Ten years, written {@code 202X}. */
    DECADE,
    /** A year, written {@code 2024} or {@code 2024-XX}. */
    YEAR,
    /** A season of a year, written {@code 2024-21} (spring) to {@code 2024-24} (winter). */
    SEASON,
    /** A month, written {@code 2024-01} or {@code 2024-01-XX}. */
    MONTH,
    /** A day, written {@code 2024-01-16}. */
    DAY,
    /** A minute, written {@code 2024-01-16T18:40}. */
    MINUTE,
    /** A second, written {@code 2024-01-16T18:40:05}. */
    SECOND;

    /**
     * Says which of two precisions claims less.
     *
     * @param other the other precision
     * @return the coarser of the two
     */
    public DatePrecision coarser(DatePrecision other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
