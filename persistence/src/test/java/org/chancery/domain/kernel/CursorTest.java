package org.chancery.domain.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final UUID ID = UUID.fromString("0190a5b2-7c1e-7d3a-9f00-0123456789ab");
    private static final Class<?>[] TYPES = {LocalDate.class, String.class, Instant.class, Long.class, Boolean.class};

    private final Cursor cursor = Cursor.after("dueOn", ID, LocalDate.of(2024, 1, 26), "Türkiye – ایران", Instant.parse("2024-01-16T18:40:05.123456789Z"),
            -7L, true);

    @Test
    void goesOutAndComesBack() {
        Cursor again = Cursor.parse(cursor.text(), "dueOn", TYPES).orElseThrow();
        assertEquals(cursor, again);
        assertFalse(again.backwards());
        assertEquals(Optional.of(LocalDate.of(2024, 1, 26)), again.key(0, LocalDate.class));
        assertEquals(Optional.of("Türkiye – ایران"), again.key(1, String.class));
        assertTrue(cursor.text().matches("[A-Za-z0-9_-]+"));
        Cursor back = Cursor.parse(cursor.before().text(), "dueOn", TYPES).orElseThrow();
        assertTrue(back.backwards());
        assertNotEquals(again, back);
    }

    @Test
    void carriesWhatIsMissing() {
        Cursor none = Cursor.after("dueOn", ID, (Object) null);
        assertEquals(Optional.empty(), Cursor.parse(none.text(), "dueOn", LocalDate.class).orElseThrow().key(0, LocalDate.class));
        assertEquals(0, Cursor.parse(Cursor.after("id", ID).text(), "id").orElseThrow().keys().size());
    }

    @ParameterizedTest
    @NullAndEmptySource
    void nothingIsTheBeginning(String text) {
        assertEquals(Optional.empty(), Cursor.parse(text, "dueOn", TYPES));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "x", "abc", "A", "====", "null", "1", "%00", "../../etc/passwd", "' or 1=1 --", "AQ", "AQAA", "٠١٢",
        "{\"id\":1}", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3RvckkACXRocmVzaG9sZHhwP0AAAAAAAAB3CAAAABAAAAAAeA"})
    void refusesWhatIsNoCursor(String text) {
        assertMalformed(text);
    }

    @Test
    void refusesACursorOfAnotherOrder() {
        assertMalformed(() -> Cursor.parse(cursor.text(), "title", TYPES));
        assertMalformed(() -> Cursor.parse(cursor.text(), "dueOn", LocalDate.class));
        assertMalformed(() -> Cursor.parse(Cursor.after("dueOn", ID, "2024-01-26").text(), "dueOn", LocalDate.class));
        assertMalformed(() -> Cursor.parse(Cursor.after("dueOn", ID, 5L).text(), "dueOn", LocalDate.class));
    }

    @Test
    void refusesWhatIsTooLong() {
        assertMalformed("A".repeat(1_000_000));
        assertMalformed(Cursor.after("dueOn", ID, "x".repeat(5_000)).text());
    }

    @Test
    void refusesAnyEndCutOffOrAdded() {
        String text = cursor.text();
        for (int end = 1; end < text.length(); end++) {
            assertMalformed(text.substring(0, end));
            assertMalformed(text.substring(end));
        }
        for (String tail : new String[] {"A", "AA", "AAAA", "=", "==", "\n", " "}) {
            assertMalformed(text + tail);
            assertMalformed(tail + text);
        }
    }

    @Test
    void aChangedByteIsRefusedOrReadAsAnotherPlaceButNeverBreaks() {
        Random random = new Random(4);
        byte[] bytes = Base64.getUrlDecoder().decode(cursor.text());
        int refused = 0;
        for (int i = 0; i < 50_000; i++) {
            byte[] changed = bytes.clone();
            for (int n = 0; n <= i % 3; n++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
            try {
                Cursor other = Cursor.parse(text, "dueOn", TYPES).orElseThrow();
                assertEquals(text, other.text());
                assertEquals(Arrays.equals(changed, bytes), other.equals(cursor));
            } catch (RuleViolation e) {
                assertEquals("cursor.malformed", e.key());
                refused++;
            }
        }
        assertTrue(refused > 10_000, "refused " + refused);
    }

    @Test
    void refusesValuesNoDatabaseKeeps() {
        assertMalformed(() -> Cursor.parse(Cursor.after("title", ID, "a\0b").text(), "title", String.class));
        assertMalformed(() -> Cursor.parse(Cursor.after("at", ID, Instant.MAX).text(), "at", Instant.class));
        assertMalformed(() -> Cursor.parse(Cursor.after("at", ID, Instant.MIN).text(), "at", Instant.class));
        assertMalformed(() -> Cursor.parse(Cursor.after("dueOn", ID, LocalDate.MAX).text(), "dueOn", LocalDate.class));
        assertMalformed(() -> Cursor.parse(Cursor.after("dueOn", ID, LocalDate.of(0, 1, 1)).text(), "dueOn", LocalDate.class));
    }

    @Test
    void refusesASecondWayToWriteTheSame() {
        byte[] bytes = Base64.getUrlDecoder().decode(Cursor.after("id", ID).text());
        byte[] overlong = bytes.clone();
        overlong[5] = 2; // a boolean is any byte but nought to Java, and one byte to us
        assertMalformed(Base64.getUrlEncoder().withoutPadding().encodeToString(overlong));
        assertMalformed(Base64.getUrlEncoder().encodeToString(bytes) + "=");
        assertMalformed(new String(Base64.getEncoder().encode(new byte[] {-1, -17, -65}), StandardCharsets.ISO_8859_1));
    }

    @Test
    void carriesOnlySortValues() {
        assertThrows(IllegalArgumentException.class, () -> Cursor.after("id", ID, new Object()));
        assertThrows(IllegalArgumentException.class, () -> Cursor.after("id", ID, 1));
    }

    private static void assertMalformed(String text) {
        assertMalformed(() -> Cursor.parse(text, "dueOn", TYPES));
        assertMalformed(() -> Cursor.parse(text, "id"));
    }

    private static void assertMalformed(org.junit.jupiter.api.function.Executable reading) {
        assertEquals("cursor.malformed", assertThrows(RuleViolation.class, reading).key());
    }
}
