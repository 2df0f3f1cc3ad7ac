package org.chancery.domain.history.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The part of the log that belongs to a pack.
 *
 * @param first index of the first event
 * @param end index after the last event
 * @param caseFile only the events of this case file, if one is given
 */
public record Stretch(long first, long end, Optional<UUID> caseFile) {

    /** What a query must ask for, of a leaf {@code l} and its event {@code h}. */
    String condition() {
        return "l.index >= :first and l.index < :end" + (caseFile.isPresent() ? " and h.caseFileId = :file" : "");
    }

    /** What the condition names. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(Map.of("first", first, "end", end));
        caseFile.ifPresent(file -> parameters.put("file", file));
        return parameters;
    }
}
