package org.chancery.domain.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.chancery.domain.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateTest {

    @ParameterizedTest
    @CsvSource({"PK, Pakistan", "IR, Iran", "TR, Türkiye", "XK, Kosovo", "MK, North Macedonia", "SZ, Eswatini", "CZ, Czechia"})
    void hasAName(String code, String name) {
        assertEquals(name, new State(code).name(Locale.ENGLISH));
        assertEquals(name, new State(code).name(Locale.UK));
    }

    @Test
    void hasANameInTheReadersLanguage() {
        assertEquals("ایران", new State("IR").name(Locale.forLanguageTag("ur")));
        assertEquals("Türkei", new State("TR").name(Locale.GERMAN));
    }

    @Test
    void everyStateHasANameOfItsOwn() {
        assertTrue(States.all().size() >= 249);
        for (String code : States.all()) {
            assertNotEquals(code, new State(code).name(Locale.ENGLISH));
        }
        assertEquals(States.all().size(), States.all().stream().map(c -> States.name(c, Locale.ENGLISH)).distinct().count());
    }

    @Test
    void isTheSameInCapitalsOrNot() {
        assertEquals(new State("PK"), new State(" pk "));
        assertEquals("PK", new State("pk").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "P", "PAK", "XX", "ZZ", "AA", "SU", "EU", "UK", "AN", "ß", "ﬁ", "ＰＫ", "P K", "PK,IR", "\0\0", "Ир"})
    void refusesWhatIsNoState(String code) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> new State(code));
        assertEquals("state.unknown", refusal.key());
    }

    @Test
    void repeatsNoNovelToTheOfficer() {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> new State("x".repeat(100_000)));
        assertEquals(17, refusal.args()[0].toString().length());
    }

    @Test
    void standsInTheOrderOfTheReadersAlphabet() {
        List<State> english = States.byName(Locale.ENGLISH);
        assertEquals(States.all().size(), english.size());
        assertEquals("AF", english.get(0).code());
        assertEquals(1, english.indexOf(new State("AX")), "Åland Islands stand after Afghanistan, not after Zimbabwe");
        assertNotEquals(english, States.byName(Locale.GERMAN));
    }
}
