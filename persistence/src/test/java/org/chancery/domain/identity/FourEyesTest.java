package org.chancery.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.chancery.domain.casefile.Refused;
import org.chancery.domain.casefile.SomeMinistry;
import org.junit.jupiter.api.Test;

/** One officer asks, another decides: every way around it is refused. */
class FourEyesTest {

    private static final Instant ASKED = SomeMinistry.NOW;
    private static final Instant LATER = ASKED.plusSeconds(60);

    private final SomeMinistry ministry = new SomeMinistry();
    private final OfficerPrincipal proposer = ministry.both.principal();
    private final OfficerPrincipal decider = ministry.supervisor.principal();
    private final FourEyes fourEyes = new FourEyes(proposer, ASKED);

    @Test
    void whoAskedIsKnown() {
        assertThat(fourEyes.isPending()).isTrue();
        assertThat(fourEyes.getProposedBy()).isEqualTo(proposer.id());
        assertThat(fourEyes.getProposedByName()).isEqualTo("both");
        assertThat(fourEyes.getProposedAt()).isEqualTo(ASKED);
        assertThat(fourEyes.getDecidedAt()).isEmpty();
    }

    @Test
    void anotherOfficerDecides() {
        assertThat(fourEyes.objection(decider)).isEmpty();
        fourEyes.decide(decider, LATER);
        assertThat(fourEyes.isPending()).isFalse();
        assertThat(fourEyes.getDecidedByName()).contains("supervisor");
        assertThat(fourEyes.getDecidedAt()).contains(LATER);
    }

    @Test
    void whoAskedDoesNotDecide() {
        assertThat(fourEyes.objection(proposer)).contains("fourEyes.sameOfficer");
        assertThat(Refused.by("fourEyes.sameOfficer", () -> fourEyes.decide(proposer, LATER)).args()).containsExactly("both");
        assertThat(fourEyes.isPending()).isTrue();
    }

    @Test
    void whoAskedIsKnownByIdentityAndNotByTheSignIn() {
        OfficerPrincipal signedInAgain = ministry.both.principal();
        assertThat(signedInAgain).isNotSameAs(proposer);
        Refused.by("fourEyes.sameOfficer", () -> fourEyes.decide(signedInAgain, LATER));
    }

    @Test
    void whoEditedSinceDoesNotDecide() {
        fourEyes.edited(decider);
        fourEyes.edited(decider);
        assertThat(fourEyes.objection(decider)).contains("fourEyes.editedSince");
        Refused.by("fourEyes.editedSince", () -> fourEyes.decide(decider, LATER));
        OfficerPrincipal third = ministry.colleague.principal();
        assertThat(fourEyes.objection(third)).isEmpty();
        fourEyes.decide(third, LATER);
        assertThat(fourEyes.getDecidedByName()).contains("colleague");
    }

    @Test
    void aSecondDecisionIsToldWhoAndWhen() {
        fourEyes.decide(decider, LATER);
        assertThat(Refused.by("fourEyes.alreadyDecided", () -> fourEyes.decide(ministry.colleague.principal(), LATER)).args())
                .containsExactly("supervisor", LATER);
        assertThat(Refused.by("fourEyes.alreadyDecided", () -> fourEyes.withdraw(proposer, LATER)).args()).containsExactly("supervisor", LATER);
    }

    @Test
    void whoAskedTakesItBack() {
        fourEyes.withdraw(proposer, LATER);
        assertThat(fourEyes.isPending()).isFalse();
        assertThat(fourEyes.getWithdrawnAt()).contains(LATER);
        Refused.by("fourEyes.withdrawn", () -> fourEyes.decide(decider, LATER));
        Refused.by("fourEyes.withdrawn", () -> fourEyes.withdraw(proposer, LATER));
    }

    @Test
    void nobodyElseTakesItBack() {
        assertThat(Refused.by("fourEyes.notProposer", () -> fourEyes.withdraw(decider, LATER)).args()).containsExactly("both");
        assertThat(fourEyes.isPending()).isTrue();
    }
}
