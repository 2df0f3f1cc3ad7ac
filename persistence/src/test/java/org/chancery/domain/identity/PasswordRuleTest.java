package org.chancery.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.chancery.domain.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords officers may choose. */
class PasswordRuleTest {

    private static void choose(String password) {
        PasswordRule.check(password, "a.rahman", "Ayesha Rahman-Khan");
    }

    private static String refused(String password) {
        return catchThrowableOfType(RuleViolation.class, () -> choose(password)).key();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zufqolwe", "tgbnmkju77", "correct mule battery", "وزارت خارجہ اسلام", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢!", "ayesha rides a bicycle home"})
    void whatItIsMadeOfIsTheOfficersOwn(String password) {
        assertThatCode(() -> choose(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "zufqolw, password.tooShort",
        "password, password.common",
        "Password123!, password.common",
        "QWERTYUIOP, password.common",
        "islamabad2024, password.common",
        "aaaaaaaaaaaa, password.common",
        "a.rahman1, password.ownName",
        "A.Rahman2024, password.ownName",
        "AyeshaRahman, password.ownName",
        "chancery1234, password.ownName",
        "ayesha-chancery, password.ownName"
    })
    void whatEverybodyTriesFirstIsRefused(String password, String key) {
        assertThat(refused(password)).isEqualTo(key);
    }

    @Test
    void charactersCountNotTheirBytes() {
        assertThat(refused("𝔘𝔫𝔦𝔠𝔬𝔡𝔢")).isEqualTo("password.tooShort");
        assertThatCode(() -> choose("wörterbü")).doesNotThrowAnyException();
    }

    @Test
    void oneHundredAndTwentyEightCharactersAreTheMost() {
        String words = "seven quiet boats ".repeat(8);

        assertThatCode(() -> choose(words.substring(0, 128))).doesNotThrowAnyException();
        assertThat(refused(words.substring(0, 129))).isEqualTo("password.tooLong");
    }
}
