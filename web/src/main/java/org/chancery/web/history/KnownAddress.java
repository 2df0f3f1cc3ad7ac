package org.chancery.web.history;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The address of a record as it was known: which one and when, so that it can be kept and mailed.
 *
 * @param caseNumber number of a case file, null for an entry
 * @param entry identity of an entry, null for a case file
 * @param on at which instant
 * @param second the other instant to compare with, or null
 */
record KnownAddress(@Nullable String caseNumber, @Nullable UUID entry, Instant on, @Nullable Instant second) {

    /** The address of the page, from beside it. */
    String text() {
        return text(null);
    }

    /** The same page, from another place in the list of entries. */
    String text(@Nullable String after) {
        Map<String, Object> asked = new LinkedHashMap<>();
        put(asked, "case", caseNumber);
        put(asked, "entry", entry);
        put(asked, "on", on);
        put(asked, "and", second);
        put(asked, "after", after);
        return "known.xhtml?" + asked.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, Object> asked, String name, @Nullable Object value) {
        if (value != null) {
            asked.put(name, value);
        }
    }
}
