package org.chancery.domain.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SliceTest {

    private record Paper(long number, UUID id) {
        Cursor place() {
            return Cursor.after("number", id, number);
        }
    }

    /** Two papers share each number, so that the id has to tell them apart. */
    private final List<Paper> papers = LongStream.range(0, 23).mapToObj(i -> new Paper(i / 2, new UUID(0, i))).toList();

    @ParameterizedTest
    @CsvSource({"1", "2", "5", "22", "23", "24", "200"})
    void readsForwardAndBackWithoutLossOrRepetition(int limit) {
        List<Paper> forward = new ArrayList<>();
        Slice<Paper> slice = read(Optional.empty(), limit);
        assertFalse(slice.prevCursor().isPresent());
        forward.addAll(slice.items());
        while (slice.nextCursor().isPresent()) {
            slice = read(throughAnAddress(slice.nextCursor()), limit);
            assertTrue(slice.prevCursor().isPresent());
            forward.addAll(slice.items());
        }
        assertEquals(papers, forward);

        List<Paper> backward = new ArrayList<>(slice.items());
        while (slice.prevCursor().isPresent()) {
            slice = read(throughAnAddress(slice.prevCursor()), limit);
            assertTrue(slice.nextCursor().isPresent());
            backward.addAll(0, slice.items());
        }
        assertEquals(papers, backward);
    }

    @Test
    void anEmptyListLeadsNowhere() {
        Slice<Paper> slice = Slice.of(List.of(), 25, Optional.empty(), Paper::place, 0);
        assertTrue(slice.items().isEmpty());
        assertEquals(Optional.empty(), slice.nextCursor());
        assertEquals(Optional.empty(), slice.prevCursor());
        assertEquals(0, slice.count());
        assertFalse(slice.countIsCapped());
    }

    @ParameterizedTest
    @CsvSource({"999, 999, false", "1000, 1000, false", "1001, 1001, true", "5000, 1001, true"})
    void countsNoFurtherThanTheCap(long counted, long count, boolean capped) {
        Slice<Paper> slice = Slice.of(papers, 5, Optional.empty(), Paper::place, counted);
        assertEquals(count, slice.count());
        assertEquals(capped, slice.countIsCapped());
    }

    @Test
    void isTheSamePlaceAfterMapping() {
        Slice<Paper> slice = read(Optional.of(papers.get(4).place()), 3);
        Slice<Long> numbers = slice.map(Paper::number);
        assertEquals(List.of(2L, 3L, 3L), numbers.items());
        assertEquals(slice.nextCursor(), numbers.nextCursor());
        assertEquals(slice.prevCursor(), numbers.prevCursor());
    }

    @Test
    void keepsItsOwnCopy() {
        List<Paper> found = new ArrayList<>(papers);
        Slice<Paper> slice = Slice.of(found, 100, Optional.empty(), Paper::place, 23);
        found.clear();
        assertEquals(papers, slice.items());
        assertThrows(UnsupportedOperationException.class, () -> slice.items().clear());
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 1", "25, 25", "200, 200", "201, 200", "2147483647, 200"})
    void keepsTheLimitInBounds(int asked, int limit) {
        assertEquals(limit, Slice.limit(asked));
    }

    private static Optional<Cursor> throughAnAddress(Optional<Cursor> cursor) {
        return Cursor.parse(cursor.orElseThrow().text(), "number", Long.class);
    }

    /** What a repository does in SQL. */
    private Slice<Paper> read(Optional<Cursor> asked, int limit) {
        List<Paper> list = new ArrayList<>(papers);
        Stream<Paper> from = list.stream();
        if (asked.isPresent()) {
            Cursor place = asked.get();
            Paper at = new Paper(place.key(0, Long.class).orElseThrow(), place.id());
            if (place.backwards()) {
                Collections.reverse(list);
            }
            from = list.stream().filter(p -> place.backwards() ? order(p, at) < 0 : order(p, at) > 0);
        }
        return Slice.of(from.limit(limit + 1L).toList(), limit, asked, Paper::place, papers.size());
    }

    private static int order(Paper a, Paper b) {
        int byNumber = Long.compare(a.number(), b.number());
        return byNumber != 0 ? byNumber : a.id().compareTo(b.id());
    }
}
