package org.chancery.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;

import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.StaleVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the books of officers. */
class OfficerTest {

    private static final Instant NOON = Instant.parse("2024-01-18T12:00:00Z");
    private static final Rights KEEPER = new Rights(0, Set.of(), Set.of(Role.ADMINISTRATOR));

    private final Desk southAsia = new Desk("SA", "South Asia");
    private final Officer first = new Officer("first", "First Keeper", "!", KEEPER);
    private final Officer second = new Officer("second", "Second Keeper", "!", KEEPER);
    private final Officer desk = new Officer("desk", "Ayesha Rahman", "!", 1);

    private void assign(Officer by, Officer whom, Rights rights, Officer... administrators) {
        whom.assign(by.principal(), NOON, whom.getFullName(), rights, Set.of(administrators));
    }

    @Test
    void anAdministratorPutsDownWhatAnOfficerIs() {
        Rights rights = new Rights(3, Set.of(new Posting(southAsia, Role.DESK_OFFICER)), Set.of(Role.AUDITOR));

        assign(first, desk, rights, first);

        assertThat(desk.rights()).isEqualTo(rights);
        assertThat(desk.principal().holds(Role.DESK_OFFICER, southAsia.getId())).isTrue();
        assertThat(desk.principal().needToKnow().clearance()).isEqualTo(3);
    }

    @Test
    void nobodyChangesTheOwnRights() {
        assertThatThrownBy(() -> assign(first, first, new Rights(4, Set.of(), Set.of(Role.ADMINISTRATOR)), first, second))
                .isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.key()).isEqualTo("officer.ownRights"));
        assertThatThrownBy(() -> assign(
                        first, first, new Rights(0, Set.of(new Posting(southAsia, Role.SUPERVISOR)), Set.of(Role.ADMINISTRATOR)), first, second))
                .isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.key()).isEqualTo("officer.ownRights"));
        assertThat(first.rights()).isEqualTo(KEEPER);
    }

    @Test
    void theOwnNameMayBeCorrected() {
        first.assign(first.principal(), NOON, "First Keeper of the Books", KEEPER, Set.of(first));

        assertThat(first.getFullName()).isEqualTo("First Keeper of the Books");
    }

    @Test
    void theLastAdministratorStays() {
        Rights none = new Rights(0, Set.of(), Set.of());

        assertThatThrownBy(() -> assign(second, first, none, first))
                .isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.key()).isEqualTo("officer.lastAdministrator"));
        assertThatThrownBy(() -> first.disable(second.principal(), NOON, Set.of(first)))
                .isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.key()).isEqualTo("officer.lastAdministrator"));
        assertThat(first.isEnabled()).isTrue();
    }

    @Test
    void oneOfTwoAdministratorsMayGo() {
        first.disable(second.principal(), NOON, Set.of(first, second));

        assertThat(first.isEnabled()).isFalse();
    }

    @Test
    void nobodyDisablesOrEnablesThemselves() {
        assertThatThrownBy(() -> first.disable(first.principal(), NOON, Set.of(first, second)))
                .isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.key()).isEqualTo("officer.ownRights"));
        assertThatThrownBy(() -> first.enable(first.principal(), NOON)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aStaleVersionSaysWhoChangedTheOfficer() {
        assign(first, desk, new Rights(2, Set.of(), Set.of()), first);

        desk.requireVersion(0);
        assertThatThrownBy(() -> desk.requireVersion(7))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> assertThat(stale.args()).containsExactly("first", NOON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "-x", ".x", "naïve", "x\ny", "x'--", "<b>"})
    void aNameToSignInWithIsPlain(String name) {
        assertThatThrownBy(() -> new Officer(name, "Somebody", "!", 0))
                .isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.key()).isEqualTo("officer.nameForm"));
    }

    @Test
    void aNameIsKeptInLowerCase() {
        assertThat(new Officer(" A.Rahman ", "Ayesha Rahman", "!", 0).getName()).isEqualTo("a.rahman");
    }

    @Test
    void aPasswordIsChosenOrNot() {
        assertThat(desk.isSetUp()).isFalse();

        desk.changePassword("pbkdf2-sha256$1$AA==$AA==", NOON);

        assertThat(desk.isSetUp()).isTrue();
    }

    @Test
    void rolesStandWhereTheyBelong() {
        assertThatThrownBy(() -> new Rights(0, Set.of(), Set.of(Role.SUPERVISOR)))
                .isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.key()).isEqualTo("officer.roleAtDesk"));
        assertThatThrownBy(() -> new Posting(southAsia, Role.AUDITOR))
                .isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.key()).isEqualTo("posting.role"));
        assertThatThrownBy(() -> new Rights(-1, Set.of(), Set.of()))
                .isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.key()).isEqualTo("officer.clearanceRange"));
    }
}
