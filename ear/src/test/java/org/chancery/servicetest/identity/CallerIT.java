package org.chancery.servicetest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;

import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.testkit.inside.ServiceTest;
import org.junit.jupiter.api.Test;

/** The container knows who calls, by our own principal, and guards by the officer's roles. */
class CallerIT extends ServiceTest {

    @Inject
    private GuardedRoom room;

    @Test
    void theCallerIsTheOfficer() throws Exception {
        OfficerPrincipal auditor = (OfficerPrincipal) as("auditor", () -> room.enter());

        assertThat(auditor.getName()).isEqualTo("auditor");
        assertThat(auditor.needToKnow().everyDesk()).isTrue();
    }

    @Test
    void anotherRoleIsRefused() {
        assertThatThrownBy(() -> as("desk", () -> room.enter())).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void nobodyIsRefused() {
        assertThatThrownBy(() -> room.enter()).isInstanceOf(EJBAccessException.class);
    }
}
