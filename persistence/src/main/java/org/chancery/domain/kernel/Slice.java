package org.chancery.domain.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an officer sees of a long list at once: the records between two places, and how many there are, counted only so far.
 *
 * @param <T> what the list is of
 * @param items the records, in the order of the list
 * @param nextCursor where to go on, when there is more
 * @param prevCursor where to go back, when something lies before
 * @param count how many there are, one more than {@link #COUNT_CAP} when nobody counted further
 * @param countIsCapped whether there are more than were counted
 */
public record Slice<T>(List<T> items, Optional<Cursor> nextCursor, Optional<Cursor> prevCursor, long count, boolean countIsCapped) {

    /** How far a list is counted; an exact count of a long list costs more than it tells. */
    public static final int COUNT_CAP = 1_000;

    /** The most records of one slice. */
    public static final int MAX_LIMIT = 200;

    /** Keeps its own copy of the records. */
    public Slice {
        items = List.copyOf(items);
    }

    /**
     * Cuts a slice from what a query found.
     *
     * @param <T> what the list is of
     * @param found one record more than the limit if there are so many; read backwards when the asked place says so, and then
     *     in that order
     * @param limit how many records to keep
     * @param asked the place that was asked for
     * @param place the place of a record, towards the end of the list
     * @param counted how many records the query counted, up to one more than {@link #COUNT_CAP}
     * @return the slice, in the order of the list
     */
    public static <T> Slice<T> of(List<T> found, int limit, Optional<Cursor> asked, Function<? super T, Cursor> place, long counted) {
        boolean backwards = asked.map(Cursor::backwards).orElse(false);
        boolean more = found.size() > limit;
        List<T> items = new ArrayList<>(found.subList(0, Math.min(limit, found.size())));
        if (backwards) {
            Collections.reverse(items);
        }
        Optional<Cursor> next = Optional.empty();
        Optional<Cursor> previous = Optional.empty();
        if (!items.isEmpty()) {
            // whoever came from somewhere can go back there: what lies beyond needs no look
            next = backwards || more ? Optional.of(place.apply(items.get(items.size() - 1))) : next;
            previous = (backwards ? more : asked.isPresent()) ? Optional.of(place.apply(items.get(0)).before()) : previous;
        }
        return new Slice<>(items, next, previous, Math.min(counted, COUNT_CAP + 1L), counted > COUNT_CAP);
    }

    /**
     * Gives the same slice of something else, made from each record.
     *
     * @param <R> what the new slice is of
     * @param change how to make it
     * @return the slice, at the same place
     */
    public <R> Slice<R> map(Function<? super T, ? extends R> change) {
        return new Slice<>(items.stream().<R>map(change).toList(), nextCursor, prevCursor, count, countIsCapped);
    }

    /**
     * Says how many records a slice gets when somebody asked for some.
     *
     * @param asked how many were asked for
     * @return that many, at least one and at most {@link #MAX_LIMIT}
     */
    public static int limit(int asked) {
        return Math.max(1, Math.min(asked, MAX_LIMIT));
    }
}
