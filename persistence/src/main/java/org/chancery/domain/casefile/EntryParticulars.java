package org.chancery.domain.casefile;

import java.util.List;

import org.chancery.domain.kernel.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * What correspondence, incidents and talks share, as an officer puts it down.
 *
 * @param title title or subject, at most 300 characters
 * @param occurred when it happened, was held or written, or null if undated
 * @param place where, or null
 * @param text text, at most 1,000,000 characters, or null
 * @param language BCP 47 tag of the text's language
 * @param classification level and caveats
 * @param states ISO 3166 alpha-2 codes of the states concerned
 */
public record EntryParticulars(
        String title,
        @Nullable EventDate occurred,
        @Nullable String place,
        @Nullable String text,
        String language,
        Classification classification,
        List<String> states) {}
