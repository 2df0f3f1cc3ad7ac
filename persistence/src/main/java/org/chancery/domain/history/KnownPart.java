package org.chancery.domain.history;

import java.time.Instant;
import java.util.UUID;

import org.chancery.domain.kernel.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * What belonged to a record at an instant, as a line of a list: an entry of a case file, a paper of an entry.
 *
 * @param id identity of the part
 * @param type simple name of its class
 * @param name what it was called
 * @param since when it became what it was
 * @param officer name of the officer who made it so
 * @param classification highest level of classification involved
 */
public record KnownPart(UUID id, String type, @Nullable String name, Instant since, String officer, int classification) {

    /** The order of the list: as the parts were made. */
    public static final String AS_MADE = "made";

    /**
     * The place of this line in the list.
     *
     * @return cursor to go on from
     */
    Cursor place() {
        return Cursor.after(AS_MADE, id);
    }
}
