package org.chancery.domain.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One record found. Highlighted texts are plain text in which {@link #MARK} begins and {@link #END} ends a found word.
 *
 * @param record identity of the case file or entry
 * @param kind {@code case-file}, {@code correspondence}, {@code incident} or {@code talk}
 * @param subkind kind of paper, incident or talk, null for a case file
 * @param caseNumber number of the case file
 * @param title title, highlighted
 * @param excerpts fragments of the text, highlighted
 * @param parties parties that were found, highlighted
 * @param occurred EDTF date, null if undated
 * @param when where it stands in time
 * @param level level of classification
 * @param caveats caveats
 * @param language language of the text, null for a case file
 * @param status status of a case file, null for an entry
 */
public record Hit(
        UUID record,
        String kind,
        @Nullable String subkind,
        String caseNumber,
        String title,
        List<String> excerpts,
        List<String> parties,
        @Nullable String occurred,
        Instant when,
        int level,
        List<String> caveats,
        @Nullable String language,
        @Nullable String status) {

    /** Begins a found word: a character of Unicode's private use, which no text of the ministry has. */
    public static final String MARK = "\uE000";
    /** Ends a found word. */
    public static final String END = "\uE001";

    /**
     * The kind of paper, incident or talk.
     *
     * @return word
     */
    public Optional<String> subkindWord() {
        return Optional.ofNullable(subkind);
    }
}
