package org.chancery.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** How long a sign-in holds, and what it tells nobody. */
class SignInTest {

    private static final Instant NINE = Instant.parse("2024-01-18T09:00:00Z");
    private static final SignInLimits LIMITS = new SignInLimits(Duration.ofMinutes(20), Duration.ofHours(10));

    private final Officer desk = new Officer("desk", "Ayesha Rahman", "!", 2);
    private final Officer admin = new Officer("admin", "Farah Iqbal", "!", new Rights(0, Set.of(), Set.of(Role.ADMINISTRATOR)));
    private final SignIn signIn = new SignIn(desk, "secret", Origin.of("192.0.2.7", "Browser"), NINE);

    @Test
    void itHoldsForTwentyMinutesOfRest() {
        assertThat(signIn.holds(NINE.plus(Duration.ofMinutes(20)).minusSeconds(1), LIMITS)).isTrue();
        assertThat(signIn.holds(NINE.plus(Duration.ofMinutes(20)), LIMITS)).isFalse();
    }

    @Test
    void beingSeenProlongsItButNotBeyondTenHours() {
        for (int minutes = 15; minutes < 600; minutes += 15) {
            Instant at = NINE.plus(Duration.ofMinutes(minutes));
            assertThat(signIn.holds(at, LIMITS)).isTrue();
            signIn.seen(at);
        }

        assertThat(signIn.holds(NINE.plus(Duration.ofHours(10)), LIMITS)).isFalse();
    }

    @Test
    void aDisabledOfficerIsOutAtOnce() {
        desk.disable(admin.principal(), NINE, Set.of(admin));

        assertThat(signIn.holds(NINE.plusSeconds(1), LIMITS)).isFalse();
    }

    @Test
    void theLastSightIsNotedOnceAMinute() {
        assertThat(signIn.fadesAt(NINE.plusSeconds(59), LIMITS)).isFalse();
        assertThat(signIn.fadesAt(NINE.plusSeconds(60), LIMITS)).isTrue();

        signIn.seen(NINE.plusSeconds(60));
        signIn.seen(NINE.plusSeconds(30));

        assertThat(signIn.getLastSeen()).isEqualTo(NINE.plusSeconds(60));
    }

    @Test
    void theLastSightIsNotedMoreOftenWhereOnlyAShortRestIsBorne() {
        SignInLimits strict = new SignInLimits(Duration.ofSeconds(40), Duration.ofHours(10));

        assertThat(signIn.fadesAt(NINE.plusSeconds(1), strict)).isFalse();
        assertThat(signIn.fadesAt(NINE.plusSeconds(2), strict)).isTrue();
    }

    @Test
    void onlyTheSecretFindsIt() {
        assertThat(signIn.isOf("secret")).isTrue();
        assertThat(signIn.isOf(Token.digest("secret"))).isFalse();
        assertThat(signIn.isOf(signIn.getId().toString())).isFalse();
    }

    @Test
    void secretsHave256BitsAndAreNeverTheSame() {
        assertThat(Token.next()).hasSize(43).isNotEqualTo(Token.next());
    }

    @Test
    void whereItComesFromCannotForgeALine() {
        Origin origin = Origin.of("192.0.2.7", "Browser\r\nINFO everything is fine" + "x".repeat(500));

        assertThat(origin.userAgent()).hasSize(300).startsWith("Browser  INFO").doesNotContain("\n").doesNotContain("\r");
        assertThat(Origin.of("192.0.2.7", null).userAgent()).isEmpty();
    }
}
