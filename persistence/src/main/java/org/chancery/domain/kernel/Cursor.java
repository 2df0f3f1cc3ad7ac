package org.chancery.domain.kernel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A place in a sorted list, to go on reading from: the sort values of the record last seen, and its id.
 *
 * <p>A cursor is opaque to whoever carries it but no secret and no right. It holds what its reader was shown, and only moves the
 * place in a list that the query filters anyway; so a forged one can be refused for its form alone, and is not signed.
 *
 * @param sort the name of the order the list has, so that a cursor of another order is refused
 * @param direction which way to read from here
 * @param keys the sort values in their order: String, Long, Instant, LocalDate, Boolean or null
 * @param id the record's id, which tells records with the same sort values apart
 */
public record Cursor(String sort, Direction direction, List<@Nullable Object> keys, UUID id) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Which way a list is read from a place. */
    public enum Direction {
        /** Towards the end of the list. */
        AFTER,
        /** Towards its beginning. */
        BEFORE
    }

    /**
     * Marks a place.
     *
     * @throws IllegalArgumentException when a key is of a type that cannot be carried
     */
    public Cursor {
        keys = Collections.unmodifiableList(new ArrayList<>(keys));
        keys.forEach(CursorText::requireKnown);
    }

    /**
     * Marks the place behind a record.
     *
     * @param sort the name of the order
     * @param id the record's id
     * @param keys its sort values
     * @return the cursor
     */
    public static Cursor after(String sort, UUID id, @Nullable Object... keys) {
        return new Cursor(sort, Direction.AFTER, Arrays.asList(keys), id);
    }

    /**
     * Marks the same place, to read the other way.
     *
     * @return a cursor towards the beginning of the list
     */
    public Cursor before() {
        return new Cursor(sort, Direction.BEFORE, keys, id);
    }

    /**
     * Reads a cursor that came back from a page or a client.
     *
     * @param text the text, or nothing for the beginning of the list
     * @param sort the order that is asked for now
     * @param types the types of its sort values
     * @return the place, or nothing for the beginning of the list
     * @throws RuleViolation {@code cursor.malformed} when the text is no cursor, or one of another order
     */
    public static Optional<Cursor> parse(@Nullable String text, String sort, Class<?>... types) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        Cursor cursor = CursorText.read(text);
        boolean fits = cursor.sort.equals(sort) && cursor.keys.size() == types.length;
        for (int i = 0; fits && i < types.length; i++) {
            fits = cursor.keys.get(i) == null || types[i].isInstance(cursor.keys.get(i));
        }
        if (!fits) {
            throw CursorText.malformed();
        }
        return Optional.of(cursor);
    }

    /**
     * Tells whether the list is read backwards from here.
     *
     * @return true towards the beginning
     */
    public boolean backwards() {
        return direction == Direction.BEFORE;
    }

    /**
     * Gives a sort value.
     *
     * @param <T> its type
     * @param position its position among the sort values, from 0
     * @param type its type, as given when the cursor was read
     * @return the value, nothing when the record had none
     */
    public <T> Optional<T> key(int position, Class<T> type) {
        return Optional.ofNullable(keys.get(position)).map(type::cast);
    }

    /**
     * Writes the cursor for an address or an answer.
     *
     * @return URL-safe text
     */
    public String text() {
        return CursorText.write(this);
    }
}
