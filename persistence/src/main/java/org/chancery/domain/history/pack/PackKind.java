package org.chancery.domain.history.pack;

import java.util.Locale;

/** How much of the history a pack holds. */
public enum PackKind {
    /** All of it, with all records. */
    WHOLE,
    /** The events of one stretch of the log. */
    PERIOD,
    /** The events and records of one case file. */
    CASE;

    /** The kind as a pack says it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
