package org.chancery.domain.exchange;

/** What became of one document of a source. */
public enum ImportOutcome {
    /** It was filed, or what was filed before was corrected. */
    IMPORTED,
    /** It is filed already, word for word. */
    UNCHANGED,
    /** It was not filed; the report says why. */
    SKIPPED
}
