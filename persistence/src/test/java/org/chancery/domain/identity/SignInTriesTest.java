package org.chancery.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

/** How many failed tries are borne, and for how long the others are refused. */
class SignInTriesTest {

    private static final Instant NOON = Instant.parse("2024-01-18T12:00:00Z");
    private static final Patience TEN = new Patience(10, Duration.ofMinutes(15));

    private final SignInTries tries = new SignInTries("account:x", NOON);

    private void fail(int times, Instant first) {
        for (int i = 0; i < times; i++) {
            tries.failed(first.plusSeconds(i), TEN);
        }
    }

    @Test
    void nineFailuresAreBorne() {
        fail(9, NOON);

        assertThat(tries.refusedUntil(NOON.plusSeconds(20), TEN)).isEmpty();
    }

    @Test
    void afterTenTheNextIsRefusedUntilTheFirstIsAQuarterOfAnHourAgo() {
        fail(10, NOON);

        assertThat(tries.refusedUntil(NOON.plusSeconds(20), TEN)).contains(NOON.plus(TEN.window()));
        assertThat(tries.refusedUntil(NOON.plus(TEN.window()).minusMillis(1), TEN)).isPresent();
    }

    @Test
    void nothingIsLockedForGood() {
        fail(10, NOON);

        assertThat(tries.refusedUntil(NOON.plus(TEN.window()), TEN)).isEmpty();
    }

    @Test
    void slowGuessingIsThrottledAsWell() {
        for (int i = 0; i < 10; i++) {
            tries.failed(NOON.plusSeconds(i * 80L), TEN);
        }

        assertThat(tries.refusedUntil(NOON.plusSeconds(800), TEN)).contains(NOON.plus(TEN.window()));
    }

    @Test
    void theWindowSlides() {
        fail(5, NOON);
        fail(5, NOON.plus(Duration.ofMinutes(14)));

        assertThat(tries.refusedUntil(NOON.plus(Duration.ofMinutes(14)).plusSeconds(9), TEN)).isPresent();
        assertThat(tries.refusedUntil(NOON.plus(Duration.ofMinutes(16)), TEN)).isEmpty();
    }

    @Test
    void oldFailuresAreForgottenSoThatTheRowStaysShort() {
        fail(10, NOON);
        fail(1, NOON.plus(Duration.ofHours(1)));

        assertThat(tries.refusedUntil(NOON.plus(Duration.ofHours(1)).plusSeconds(1), new Patience(1, Duration.ofHours(2))))
                .contains(NOON.plus(Duration.ofHours(3)));
    }

    @Test
    void anAccountIsCountedHoweverItsNameIsTypedAndNeverReadable() {
        assertThat(SignInTries.ofAccount(" Desk ")).isEqualTo(SignInTries.ofAccount("desk")).doesNotContain("desk");
        assertThat(SignInTries.ofAccount("desk")).isNotEqualTo(SignInTries.ofAccount("desk2"));
    }

    @Test
    void aSourceIsAnAddressAndForIpv6ANetwork() {
        assertThat(source("192.0.2.7")).isEqualTo("source:192.0.2.7").isNotEqualTo(source("192.0.2.8"));
        assertThat(source("2001:db8:1:2::1")).isEqualTo(source("2001:db8:1:2:ffff::9")).isNotEqualTo(source("2001:db8:1:3::1"));
        assertThat(source("not:an:address")).isEqualTo("source:not:an:address");
    }

    private static String source(String address) {
        return SignInTries.ofSource(Origin.of(address, null));
    }
}
