package org.chancery.domain.exchange;

/** Which lines of a report are wanted. */
public enum ReportFilter {
    /** Every document of the source. */
    ALL,
    /** Those that were skipped, and those with a doubt. */
    DOUBTFUL,
    /** Those that were skipped. */
    SKIPPED
}
