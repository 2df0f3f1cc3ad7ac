package org.chancery.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

/** The officer of a request: which roles where, and what exists for the officer. */
class OfficerPrincipalTest {

    private final Desk southAsia = new Desk("SA", "South Asia");
    private final Desk europe = new Desk("EU", "Europe");

    private OfficerPrincipal officer(Rights rights) {
        return new Officer("somebody", "Some Body", "!", rights).principal();
    }

    @Test
    void aPostingHoldsAtItsDeskAlone() {
        OfficerPrincipal officer =
                officer(new Rights(2, Set.of(new Posting(southAsia, Role.SUPERVISOR), new Posting(europe, Role.DESK_OFFICER)), Set.of()));

        assertThat(officer.holds(Role.SUPERVISOR, southAsia.getId())).isTrue();
        assertThat(officer.holds(Role.SUPERVISOR, europe.getId())).isFalse();
        assertThat(officer.desksAs(Role.DESK_OFFICER)).containsExactly(europe.getId());
        assertThat(officer.groups()).containsExactlyInAnyOrder(Roles.OFFICER, Roles.SUPERVISOR, Roles.DESK_OFFICER);
    }

    @Test
    void whatExistsIsTheOwnDesksUpToTheClearance() {
        NeedToKnow known = officer(new Rights(2, Set.of(new Posting(southAsia, Role.DESK_OFFICER)), Set.of())).needToKnow();

        assertThat(known.covers(southAsia.getId(), 2)).isTrue();
        assertThat(known.covers(southAsia.getId(), 3)).isFalse();
        assertThat(known.covers(europe.getId(), 0)).isFalse();
    }

    @Test
    void anAuditorSeesEveryDeskUpToTheClearance() {
        NeedToKnow known = officer(new Rights(1, Set.of(), Set.of(Role.AUDITOR))).needToKnow();

        assertThat(known.covers(UUID.randomUUID(), 1)).isTrue();
        assertThat(known.covers(UUID.randomUUID(), 2)).isFalse();
    }

    @Test
    void anAdministratorSeesNoDeskByVirtueOfTheRole() {
        OfficerPrincipal keeper = officer(new Rights(4, Set.of(), Set.of(Role.ADMINISTRATOR)));

        assertThat(keeper.needToKnow().covers(southAsia.getId(), 0)).isFalse();
        assertThat(keeper.holds(Role.SUPERVISOR)).isFalse();
    }

    @Test
    void anOfficerWithoutRolesIsStillAnOfficer() {
        assertThat(officer(new Rights(0, Set.of(), Set.of())).groups()).containsExactly(Roles.OFFICER);
    }
}
