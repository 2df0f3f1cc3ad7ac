package org.chancery.domain.history;

import java.util.List;

/**
 * One field of a record before and after an event.
 *
 * @param path the field's path, parts of a field after a dot
 * @param type the type of its values, or of the elements of a list
 * @param before its values before, none when it was absent, several for a list; the parts of an element are joined by commas
 * @param after its values after
 */
public record FieldChange(String path, Class<?> type, List<String> before, List<String> after) {

    /** Keeps its own copies. */
    public FieldChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * Whether the event changed the field.
     *
     * @return false when it stayed as it was
     */
    public boolean isChanged() {
        return !before.equals(after);
    }
}
