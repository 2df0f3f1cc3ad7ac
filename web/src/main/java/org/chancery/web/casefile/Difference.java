package org.chancery.web.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One field in which two officers' texts differ, when both changed the same record.
 *
 * @param key key of the field's name
 * @param theirs what the other officer wrote, now in the record
 * @param mine what this officer typed
 */
public record Difference(String key, String theirs, String mine) {

    /**
     * Compares two texts of a record.
     *
     * @param theirs field names and what stands in the record
     * @param mine the same field names and what was typed
     * @return the fields that differ, in the order of the form
     */
    public static List<Difference> between(Map<String, String> theirs, Map<String, String> mine) {
        List<Difference> differences = new ArrayList<>();
        mine.forEach((key, text) -> {
            String other = theirs.getOrDefault(key, "");
            if (!other.equals(text)) {
                differences.add(new Difference(key, other, text));
            }
        });
        return differences;
    }

    /**
     * Key of the field's name.
     *
     * @return key in the message bundle
     */
    public String getKey() {
        return key;
    }

    /**
     * What the other officer wrote.
     *
     * @return text of the record
     */
    public String getTheirs() {
        return theirs;
    }

    /**
     * What this officer typed.
     *
     * @return text of the form
     */
    public String getMine() {
        return mine;
    }
}
