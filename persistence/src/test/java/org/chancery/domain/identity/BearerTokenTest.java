package org.chancery.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.chancery.domain.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a token and a set-up link let anybody in. */
class BearerTokenTest {

    private static final Instant NOON = Instant.parse("2024-01-18T12:00:00Z");

    private final Officer desk = new Officer("desk", "Ayesha Rahman", "!", 2);
    private final Officer admin = new Officer("admin", "Farah Iqbal", "!", new Rights(0, Set.of(), Set.of(Role.ADMINISTRATOR)));

    @Test
    void aTokenHoldsForItsDays() {
        BearerToken token = new BearerToken(desk, "secret", "Registry", 2, NOON);

        assertThat(token.holds(NOON.plus(Duration.ofDays(2)).minusSeconds(1))).isTrue();
        assertThat(token.holds(NOON.plus(Duration.ofDays(2)))).isFalse();
    }

    @Test
    void aDisabledOfficersTokenHoldsNoMore() {
        BearerToken token = new BearerToken(desk, "secret", "Registry", 2, NOON);
        desk.disable(admin.principal(), NOON, Set.of(admin));

        assertThat(token.holds(NOON.plusSeconds(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 367, Integer.MAX_VALUE})
    void itsDaysAreLimited(int days) {
        assertThatThrownBy(() -> new BearerToken(desk, "secret", "Registry", days, NOON))
                .isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.key()).isEqualTo("bearerToken.days"));
    }

    @Test
    void itSaysWhatItIsFor() {
        assertThatThrownBy(() -> new BearerToken(desk, "secret", "  ", 1, NOON))
                .isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.key()).isEqualTo("text.required"));
    }

    @Test
    void itsLastUseIsNotedOnceAMinute() {
        BearerToken token = new BearerToken(desk, "secret", "Registry", 2, NOON);
        assertThat(token.fadesAt(NOON)).isTrue();

        token.used(NOON);

        assertThat(token.getLastUsed()).contains(NOON);
        assertThat(token.fadesAt(NOON.plusSeconds(59))).isFalse();
        assertThat(token.fadesAt(NOON.plusSeconds(60))).isTrue();
    }

    @Test
    void aSetUpLinkWorksUntilItExpires() {
        SetUpLink link = new SetUpLink(desk, "secret", NOON);

        assertThat(link.holds(NOON.minusSeconds(1))).isTrue();
        assertThat(link.holds(NOON)).isFalse();
        assertThat(link.getOfficer()).contains(desk);
        assertThat(new SetUpLink(null, "secret", NOON).getOfficer()).isEmpty();
    }
}
