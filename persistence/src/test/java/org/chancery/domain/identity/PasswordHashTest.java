package org.chancery.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the books keep of a password. */
class PasswordHashTest {

    private static final int FEW = 1_000;
    private static final int MORE = 2_000;

    @Test
    void theRightPasswordFits() {
        String encoded = PasswordHash.of("three quiet words", FEW).encoded();

        assertThat(PasswordHash.read(encoded, FEW).fits("three quiet words")).isTrue();
        assertThat(PasswordHash.read(encoded, FEW).fits("three quiet word")).isFalse();
        assertThat(PasswordHash.read(encoded, FEW).fits("")).isFalse();
    }

    @Test
    void equalPasswordsHaveDifferentHashes() {
        assertThat(PasswordHash.of("three quiet words", FEW).encoded()).isNotEqualTo(PasswordHash.of("three quiet words", FEW).encoded());
    }

    @Test
    void theHashSaysHowItWasMade() {
        String encoded = PasswordHash.of("three quiet words", FEW).encoded();

        assertThat(encoded).startsWith("pbkdf2-sha256$1000$").doesNotContain("quiet");
        assertThat(encoded.length()).isLessThanOrEqualTo(300);
    }

    @Test
    void accentsFitHoweverTheyWereTyped() {
        String composed = "caf\u00e9 au lait";
        String decomposed = "cafe\u0301 au lait";

        assertThat(PasswordHash.read(PasswordHash.of(composed, FEW).encoded(), FEW).fits(decomposed)).isTrue();
    }

    @Test
    void noPasswordFitsAnOfficerWithoutOne() {
        assertThat(PasswordHash.read(PasswordHash.NONE, FEW).fits(PasswordHash.NONE)).isFalse();
        assertThat(PasswordHash.read(PasswordHash.NONE, FEW).fits("")).isFalse();
    }

    @Test
    void aHashWithFewerRoundsStillFitsAndIsToBeMadeAnew() {
        PasswordHash old = PasswordHash.read(PasswordHash.of("three quiet words", FEW).encoded(), MORE);

        assertThat(old.fits("three quiet words")).isTrue();
        assertThat(old.isWeakerThan(MORE)).isTrue();
        assertThat(PasswordHash.of("three quiet words", MORE).isWeakerThan(MORE)).isFalse();
        assertThat(PasswordHash.of("three quiet words", MORE).isWeakerThan(FEW)).isFalse();
    }

    @Test
    void anUnknownOfficerCostsAsManyRoundsAsAKnownOne() {
        // the rounds of the moment stand in for the hash that is not there
        assertThat(PasswordHash.read(PasswordHash.NONE, MORE).isWeakerThan(MORE)).isFalse();
        assertThat(PasswordHash.read(PasswordHash.NONE, MORE).encoded()).startsWith("pbkdf2-sha256$2000$");
    }
}
