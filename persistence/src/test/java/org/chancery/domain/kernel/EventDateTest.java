package org.chancery.domain.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024,                      YEAR,    2024-01-01T00:00:00Z, 2024-12-31T23:59:59.999999999Z",
        "0001,                      YEAR,    0001-01-01T00:00:00Z, 0001-12-31T23:59:59.999999999Z",
        "9999-12-31,                DAY,     9999-12-31T00:00:00Z, 9999-12-31T23:59:59.999999999Z",
        "202X,                      DECADE,  2020-01-01T00:00:00Z, 2029-12-31T23:59:59.999999999Z",
        "19XX,                      CENTURY, 1900-01-01T00:00:00Z, 1999-12-31T23:59:59.999999999Z",
        "00XX,                      CENTURY, 0001-01-01T00:00:00Z, 0099-12-31T23:59:59.999999999Z",
        "2024-XX,                   YEAR,    2024-01-01T00:00:00Z, 2024-12-31T23:59:59.999999999Z",
        "2024-XX-XX,                YEAR,    2024-01-01T00:00:00Z, 2024-12-31T23:59:59.999999999Z",
        "2024-21,                   SEASON,  2024-03-01T00:00:00Z, 2024-05-31T23:59:59.999999999Z",
        "2024-24,                   SEASON,  2024-12-01T00:00:00Z, 2025-02-28T23:59:59.999999999Z",
        "2023-24,                   SEASON,  2023-12-01T00:00:00Z, 2024-02-29T23:59:59.999999999Z",
        "2024-01,                   MONTH,   2024-01-01T00:00:00Z, 2024-01-31T23:59:59.999999999Z",
        "2024-02,                   MONTH,   2024-02-01T00:00:00Z, 2024-02-29T23:59:59.999999999Z",
        "1900-02,                   MONTH,   1900-02-01T00:00:00Z, 1900-02-28T23:59:59.999999999Z",
        "2000-02-XX,                MONTH,   2000-02-01T00:00:00Z, 2000-02-29T23:59:59.999999999Z",
        "2024-01-16,                DAY,     2024-01-16T00:00:00Z, 2024-01-16T23:59:59.999999999Z",
        "2024-01-16~,               DAY,     2024-01-16T00:00:00Z, 2024-01-16T23:59:59.999999999Z",
        "2024-02-29,                DAY,     2024-02-29T00:00:00Z, 2024-02-29T23:59:59.999999999Z",
        "2024-01-16T18:40,          MINUTE,  2024-01-16T18:40:00Z, 2024-01-16T18:40:59.999999999Z",
        "2024-01-16T18:40:05,       SECOND,  2024-01-16T18:40:05Z, 2024-01-16T18:40:05.999999999Z",
        "2024-01-16T18:40Z,         MINUTE,  2024-01-16T18:40:00Z, 2024-01-16T18:40:59.999999999Z",
        "2024-01-16T18:40+05:00,    MINUTE,  2024-01-16T13:40:00Z, 2024-01-16T13:40:59.999999999Z",
        "1977-04-13T06:26:00-05:00, SECOND,  1977-04-13T11:26:00Z, 1977-04-13T11:26:00.999999999Z",
        "2024-01-16/2024-01-18,     DAY,     2024-01-16T00:00:00Z, 2024-01-18T23:59:59.999999999Z",
        "2024-01/2024-02-29,        MONTH,   2024-01-01T00:00:00Z, 2024-02-29T23:59:59.999999999Z",
        "2024-01-16/2024,           YEAR,    2024-01-16T00:00:00Z, 2024-12-31T23:59:59.999999999Z",
        "2024-01-16/..,             DAY,     2024-01-16T00:00:00Z, 9999-12-31T23:59:59.999999999Z",
        "2024-01-16/,               DAY,     2024-01-16T00:00:00Z, 9999-12-31T23:59:59.999999999Z",
        "../2024-01-18,             DAY,     2024-01-18T00:00:00Z, 2024-01-18T23:59:59.999999999Z",
        "/2024-01,                  MONTH,   2024-01-01T00:00:00Z, 2024-01-31T23:59:59.999999999Z",
    })
    void coversWhatItMayMean(String text, DatePrecision precision, Instant earliest, Instant latest) {
        EventDate date = EventDate.parse(text);
        assertEquals(precision, date.precision());
        assertEquals(earliest, date.earliest());
        assertEquals(latest, date.latest());
        assertEquals(text, date.edtf());
        assertEquals(text.contains("/"), date.isInterval());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "2024 ", " 2024", "2024-01-16 ", "\t2024", "2024\n", "2024-1", "2024-1-6", "24-01-16", "20240116",
        "2024-00", "2024-13", "2024-20", "2024-25", "2024-99", "2024-01-00", "2024-01-32", "2024-02-30", "2023-02-29", "1900-02-29",
        "2024-04-31", "2024-21-05", "2024-21-XX", "0000", "0000-01-01", "-2024", "+2024", "12024", "Y12024", "2024-01-", "2024-", "-",
        "2024/01/16", "16.01.2024", "2024-01-16T", "2024-01-16T18", "2024-01-16T24:00", "2024-01-16T18:60", "2024-01-16T18:40:60",
        "2024-01-16T18:40:00.5", "2024-01-16 18:40", "2024-01-16t18:40", "2024-01-16T18:40z", "2024-01-16T18:40+19:00",
        "2024-01-16T18:40+5", "2024-01-16T18:40+05:60", "2024-01-16T18:40+0500", "2024T18:40", "2024-01T18:40", "XXXX", "2XXX", "20X4",
        "202x", "2024-0X", "2024-1X", "2024-X1", "2024-XX-16", "2024-01-1X", "2024-01-X6", "202X-01", "19XX-XX", "2024-01-XXT18:40",
        "~2024", "2024~?", "2024?~", "2024%%", "2024~-01", "2024!", "/", "..", "../", "/..", "../..", "2024/2025/2026", "2024//2025",
        "2024-01-18/2024-01-16", "2025/2024", "2024/...", "2024/ 2025", "2024/2025-13", "2024-01-16T18:40+05:00/2024-01-16T12:00Z",
        "٢٠٢٤-٠١-١٦", "２０２４", "2024‐01‐16", "2024–01–16", "۲۰۲۴", "2024-01-16\u0000", "2024-01-16\u200e", "<b>2024</b>",
        "#{7*7}", "today", "[2024,2025]", "{2024}", "P1D"})
    void refusesWhatIsNoDate(String text) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> EventDate.parse(text));
        assertTrue(refusal.getMessage() == null || !refusal.getMessage().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 1_000, 5_000_000})
    void refusesAbsurdLengthQuickly(int length) {
        for (String piece : List.of("2", "2024/", "X", "2024-01-16T18:40")) {
            String text = piece.repeat(length / piece.length() + 1);
            assertThrows(RuleViolation.class, () -> EventDate.parse(text));
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-01-16, false, false", "2024-01-16~, true, false", "2024-01-16?, false, true", "2024-01-16%, true, true",
        "2024-01-16T18:40~, true, false", "202X?, false, true", "2024-01~/2024-02, true, false", "2024-01/2024-02?, false, true",
        "2024-01~/2024-02?, true, true", "../2024-02%, true, true"})
    void knowsItsDoubts(String text, boolean approximate, boolean uncertain) {
        EventDate date = EventDate.parse(text);
        assertEquals(approximate, date.approximate());
        assertEquals(uncertain, date.uncertain());
    }

    @ParameterizedTest
    @CsvSource({"1977-04-13T11:26:00+00:00, 1977-04-13T11:26:00Z", "1977-04-13T11:26-00:00, 1977-04-13T11:26Z",
        "2024-01-16T18:40+05, 2024-01-16T18:40+05:00", "2024-01-16T18:40-03%, 2024-01-16T18:40-03:00%",
        "2024-01-16T18:40+05/2024-01-16T19:40+05~, 2024-01-16T18:40+05:00/2024-01-16T19:40+05:00~"})
    void writesOffsetsInOneWay(String text, String canonical) {
        assertEquals(canonical, EventDate.parse(text).edtf());
        assertEquals(EventDate.parse(canonical), EventDate.parse(text));
    }

    @Test
    void sortsByTheEarliestThenTheLatest() {
        List<EventDate> sorted = Stream.of("19XX", "202X", "2024", "2024-01", "2024-01-16T18:40+05:00", "2024-01-16",
                "2024-01-16/2024-01-18", "2024-01-16T18:40", "../2024-01-18", "2024-01-18T05:00", "2024-02").map(EventDate::parse)
                .sorted().toList();
        assertEquals(List.of("19XX", "202X", "2024-01", "2024", "2024-01-16", "2024-01-16/2024-01-18", "2024-01-16T18:40+05:00",
                "2024-01-16T18:40", "../2024-01-18", "2024-01-18T05:00", "2024-02"), sorted.stream().map(EventDate::edtf).toList());
    }

    @Test
    void orderAgreesWithEquality() {
        List<EventDate> dates = Stream.generate(new SomeDates(7)).limit(400).map(EventDate::parse).toList();
        for (EventDate a : dates) {
            for (EventDate b : dates) {
                assertEquals(a.equals(b), a.compareTo(b) == 0, a + " " + b);
                assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)), a + " " + b);
                if (a.earliest().isBefore(b.earliest())) {
                    assertTrue(a.compareTo(b) < 0, a + " " + b);
                }
            }
        }
    }

    @Test
    void anyDateReadsBackAsItself() throws IOException, ClassNotFoundException {
        SomeDates some = new SomeDates(2024);
        for (int i = 0; i < 20_000; i++) {
            String text = some.get();
            EventDate date = EventDate.parse(text);
            EventDate again = EventDate.parse(date.edtf());
            assertEquals(date, again);
            assertEquals(date.hashCode(), again.hashCode());
            assertEquals(date.earliest(), again.earliest());
            assertEquals(date.edtf(), again.edtf());
            assertFalse(date.latest().isBefore(date.earliest()), text);
            assertTrue(date.edtf().length() <= EventDate.MAX_LENGTH, text);
            if (i % 100 == 0) {
                assertSamePieces(date, throughASession(date));
            }
        }
    }

    @Test
    void anyDateWithOneWrongCharacterIsReadOrRefusedButNeverBreaks() {
        SomeDates some = new SomeDates(99);
        String characters = "0123456789-T:Z+/.~?%X x\u0660";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(some.get());
            text.setCharAt(some.below(text.length()), characters.charAt(some.below(characters.length())));
            try {
                EventDate.parse(text.toString()).precision();
            } catch (RuleViolation refused) {
                assertEquals("eventDate.malformed", refused.key());
            }
        }
    }

    @Test
    void isMadeFromADayOrAMoment() {
        assertEquals("2024-01-16", EventDate.on(LocalDate.of(2024, 1, 16)).edtf());
        assertEquals("2024-01-16T18:00", EventDate.at(LocalDateTime.of(2024, 1, 16, 18, 0, 31)).edtf());
    }

    @Test
    void isEqualByItsTextAlone() {
        assertEquals(EventDate.parse("2024"), EventDate.parse("2024"));
        assertNotEquals(EventDate.parse("2024"), EventDate.parse("2024-XX"));
        assertNotEquals((Object) EventDate.parse("2024"), "2024");
    }

    private static void assertSamePieces(EventDate expected, EventDate actual) {
        assertEquals(expected, actual);
        assertEquals(expected.words(), actual.words());
        assertEquals(0, expected.compareTo(actual));
        assertArrayEquals(new Object[] {expected.earliest(), expected.latest(), expected.precision()},
                new Object[] {actual.earliest(), actual.latest(), actual.precision()});
        assertEquals(1, Collections.frequency(List.of(expected, EventDate.parse("0001-01-01~")), actual));
    }

    private static EventDate throughASession(EventDate date) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(date);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (EventDate) in.readObject();
        }
    }
}
