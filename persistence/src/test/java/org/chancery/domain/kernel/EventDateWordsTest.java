package org.chancery.domain.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.chancery.domain.kernel.EventDateWords.Shape;
import org.chancery.domain.kernel.EventDateWords.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDateWordsTest {

    @ParameterizedTest
    @CsvSource({"2024-01-16, DATE", "2024-01-16/2024-01-18, SPAN", "2024-01-16/.., SINCE", "../2024-01-16, UNTIL", "2024-01-16/, FROM",
        "/2024-01-16, TO"})
    void tellsTheSentence(String text, Shape shape) {
        EventDateWords words = EventDateWords.of(EventDate.parse(text));
        assertEquals(shape, words.shape());
        assertEquals(text.startsWith("2024"), words.first().isPresent());
        assertEquals(shape == Shape.SPAN || shape == Shape.UNTIL || shape == Shape.TO, words.last().isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-16/2024-01-18, MONTH", "2024-01-30/2024-02-02, YEAR", "2023-12-30/2024-01-02, NOTHING", "2024-01/2024-03, YEAR",
        "2023-12/2024-03, NOTHING", "2024/2025, NOTHING", "2024-21/2024-22, NOTHING", "2024-01-16T18:40/2024-01-16T19:10, DAY",
        "2024-01-16T18:40/2024-01-17T19:10, NOTHING", "2024-01-16T18:40+05:00/2024-01-16T19:10+05:00, DAY",
        "2024-01-16T18:40+03:30/2024-01-16T21:10+05:00, NOTHING", "2024-01-16~/2024-01-18, NOTHING", "2024-01-16~/2024-01-18~, MONTH",
        "2024-01-16/2024-01-18?, NOTHING", "2024-01/2024-01-18, NOTHING", "2024-01-16, NOTHING", "2024-01-16/.., NOTHING",
        "../2024-01-16, NOTHING"})
    void saysOnceWhatBothEndsShare(String text, Shared shared) {
        assertEquals(shared, EventDateWords.of(EventDate.parse(text)).shared());
    }

    @Test
    void keepsTheClockOfThePlace() {
        KnownDate date = EventDateWords.of(EventDate.parse("2024-01-16T18:40+05:00~")).first().orElseThrow();
        assertEquals(LocalDateTime.of(2024, 1, 16, 18, 40), date.start());
        assertEquals(Optional.of(ZoneOffset.ofHours(5)), date.offset());
        assertTrue(date.timed());
        assertTrue(date.approximate());
    }
}
