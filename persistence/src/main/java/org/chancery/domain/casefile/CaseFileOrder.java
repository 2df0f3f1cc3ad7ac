package org.chancery.domain.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.Words;
import org.jspecify.annotations.Nullable;

/** The orders in which case files can be listed. */
public enum CaseFileOrder {
    /** Last changed first. */
    CHANGED("changedAt", true, Instant.class, CaseFileSummary::changedAt),
    /** Due first; those without a due date last. */
    DUE("dueOn", false, LocalDate.class, CaseFileSummary::dueOn),
    /** By number. */
    NUMBER("number", false, String.class, CaseFileSummary::number),
    /** By title. */
    TITLE("title", false, String.class, CaseFileSummary::title);

    private final String attribute;
    private final boolean descending;
    private final Class<?> type;
    private final Function<CaseFileSummary, @Nullable Object> key;

    CaseFileOrder(String attribute, boolean descending, Class<?> type, Function<CaseFileSummary, @Nullable Object> key) {
        this.attribute = attribute;
        this.descending = descending;
        this.type = type;
        this.key = key;
    }

    /**
     * A place in this order that came back from a page or a client.
     *
     * @param text the cursor's text, or null for the beginning
     * @return the place, nothing for the beginning
     */
    public Optional<Cursor> place(@Nullable String text) {
        return Cursor.parse(text, Words.of(this), type);
    }

    Cursor after(CaseFileSummary row) {
        return Cursor.after(Words.of(this), row.id(), key.apply(row));
    }

    String attribute() {
        return attribute;
    }

    boolean descending() {
        return descending;
    }

    Class<?> type() {
        return type;
    }

    boolean mayBeAbsent() {
        return this == DUE;
    }
}
