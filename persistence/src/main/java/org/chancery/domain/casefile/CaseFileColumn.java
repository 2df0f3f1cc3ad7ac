package org.chancery.domain.casefile;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.chancery.domain.kernel.Words;

/** What the register can say of each case file beside its number and title, column by column. */
public enum CaseFileColumn {
    /** Where it stands. */
    STATUS,
    /** The states concerned. */
    STATES,
    /** The desk that keeps it. */
    DESK,
    /** Level and caveats. */
    CLASSIFICATION,
    /** Who is in charge. */
    OFFICER,
    /** When the matter is due. */
    DUE,
    /** When it changed last, and by whom. */
    CHANGED;

    /** The columns of an officer who has chosen none. */
    public static final List<CaseFileColumn> USUAL = List.of(STATUS, STATES, OFFICER, DUE, CHANGED);

    /**
     * Reads columns that somebody chose.
     *
     * @param words words of the columns, in any order
     * @return the columns in the order of the register
     * @throws org.chancery.domain.kernel.RuleViolation {@code word.unknown}
     */
    public static List<CaseFileColumn> of(Collection<String> words) {
        List<CaseFileColumn> named = words.stream().map(word -> Words.in(CaseFileColumn.class, word)).toList();
        return Stream.of(values()).filter(named::contains).toList();
    }

    /**
     * Names columns.
     *
     * @param columns columns
     * @return their words
     */
    static String[] words(Collection<CaseFileColumn> columns) {
        return Stream.of(values()).filter(columns::contains).map(Words::of).toArray(String[]::new);
    }
}
