package org.chancery.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.StaleVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of desks. */
class DeskTest {

    private static final Instant NOON = Instant.parse("2024-01-18T12:00:00Z");

    private final OfficerPrincipal admin = new Officer("admin", "Farah Iqbal", "!", 0).principal();

    @ParameterizedTest
    @ValueSource(strings = {"", "sa", "1A", "S-A", "SOUTHASIA1", "SÄ"})
    void aCodeIsCapitalLettersAndDigits(String code) {
        assertThatThrownBy(() -> new Desk(code, "Somewhere"))
                .isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.key()).isEqualTo("desk.codeForm"));
    }

    @Test
    void aDeskIsRenamedAndClosedButKeepsItsCode() {
        Desk desk = new Desk("SA", "South Asia");

        desk.amend("South-West Asia", false, admin, NOON);

        assertThat(desk.getName()).isEqualTo("South-West Asia");
        assertThat(desk.isActive()).isFalse();
        assertThat(desk.getCode()).isEqualTo("SA");
        assertThatThrownBy(() -> desk.requireVersion(3))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> assertThat(stale.args()).containsExactly("admin", NOON));
    }

    @Test
    void aDeskHasAName() {
        assertThatThrownBy(() -> new Desk("SA", " ")).isInstanceOf(RuleViolation.class);
    }
}
