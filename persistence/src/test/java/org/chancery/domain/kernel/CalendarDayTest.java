package org.chancery.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.chancery.domain.casefile.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day is one of the calendar, in a year of four digits. */
class CalendarDayTest {

    @Test
    void itIsReadAsWritten() {
        assertThat(CalendarDay.parse("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(CalendarDay.read("9999-12-31")).contains(LocalDate.of(9999, 12, 31));
        assertThat(CalendarDay.read("0001-01-01")).contains(LocalDate.of(1, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2023-02-29", "2024-13-01", "0000-01-01", "-0001-01-01", "+999999999-12-31", "2024-1-1", "2024-01-18T00:00",
        "2024-01-18 ", "\u0000"})
    void nothingElseIsADay(String text) {
        assertThat(CalendarDay.read(text)).isEmpty();
        Refused.by("field.day", () -> CalendarDay.parse(text));
    }

    @Test
    void onlyTheBeginningOfWhatWasWrittenIsQuoted() {
        assertThat(Refused.by("field.day", () -> CalendarDay.parse("x".repeat(9_000))).args()).containsExactly("x".repeat(40));
    }
}
