package org.chancery.servicetest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.inject.Inject;

import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.OfficerRepository;
import org.chancery.domain.identity.Origin;
import org.chancery.domain.identity.Rights;
import org.chancery.domain.identity.Role;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Throttled;
import org.chancery.service.identity.AssignOfficer;
import org.chancery.service.identity.Enter;
import org.chancery.service.identity.OfficerService;
import org.chancery.service.identity.SignInService;
import org.chancery.testkit.inside.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes in, who does not, and how long it holds. */
class SignInServiceIT extends ServiceTest {

    private static final int BORNE = 10;

    @Inject
    private SignInService signIns;

    @Inject
    private OfficerService books;

    @Inject
    private OfficerRepository officers;

    @Inject
    private NewOfficer newOfficer;

    private String name;
    private Origin here;

    @BeforeEach
    void arrive() {
        if (newOfficer != null) {
            name = newOfficer.arrive();
            here = somewhere();
        }
    }

    private static Origin somewhere() {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        return Origin.of("198.18." + chance.nextInt(256) + "." + chance.nextInt(256), "Test");
    }

    private String enter(String password, Origin origin) {
        return signIns.enter(new Enter(name, password, origin));
    }

    private void fail(int times, Origin origin) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> enter("wrong", origin)).isExactlyInstanceOf(RuleViolation.class);
        }
    }

    private List<String> told(String action) throws Exception {
        return inTransaction(() -> database()
                .createQuery("select e.outcome from HistoryEvent e where e.action = :action and e.officerName = :name", Object.class)
                .setParameter("action", action)
                .setParameter("name", name)
                .getResultList()
                .stream()
                .map(String::valueOf)
                .toList());
    }

    @Test
    void theRightPasswordLetsInAndTheHistoryKnows() throws Exception {
        String secret = enter(NewOfficer.PASSWORD, here);

        assertThat(signIns.lookUp(secret).map(OfficerPrincipal::getName)).contains(name);
        assertThat(told("identity.signIn")).containsExactly("DONE");
    }

    @Test
    void aNameIsTakenInAnyCase() {
        assertThat(signIns.enter(new Enter(" " + name.toUpperCase(Locale.ROOT) + " ", NewOfficer.PASSWORD, here))).isNotEmpty();
    }

    @Test
    void theWrongPasswordAndTheUnknownOfficerAreToldTheSame() throws Exception {
        RuleViolation wrong = catchThrowableOfType(RuleViolation.class, () -> enter("wrong", here));
        RuleViolation unknown = catchThrowableOfType(
                RuleViolation.class, () -> signIns.enter(new Enter("n" + UUID.randomUUID(), "wrong", here)));

        assertThat(unknown.key()).isEqualTo(wrong.key()).isEqualTo("identity.refused");
        assertThat(unknown.args()).isEqualTo(wrong.args()).isEmpty();
        assertThat(told("identity.signIn")).containsExactly("REFUSED");
    }

    @Test
    void signingOutEndsTheSignIn() throws Exception {
        String secret = enter(NewOfficer.PASSWORD, here);

        signIns.leave(secret);

        assertThat(signIns.lookUp(secret)).isEmpty();
        assertThat(told("identity.signOut")).containsExactly("DONE");
    }

    @Test
    void onlyTheSecretIsASignIn() throws Exception {
        String secret = enter(NewOfficer.PASSWORD, here);
        String kept = inTransaction(() -> database()
                .createQuery("select s.digest from SignIn s where s.officer.name = :name", String.class)
                .setParameter("name", name)
                .getSingleResult());

        assertThat(kept).isNotEqualTo(secret);
        assertThat(signIns.lookUp(kept)).isEmpty();
        assertThat(signIns.lookUp("")).isEmpty();
    }

    @Test
    void aDisabledOfficerIsOutWithTheNextRequest() throws Exception {
        String secret = enter(NewOfficer.PASSWORD, here);
        UUID id = officer(name).id();

        as("admin", () -> books.disable(id));

        assertThat(signIns.lookUp(secret)).isEmpty();
        assertThatThrownBy(() -> enter(NewOfficer.PASSWORD, here)).hasMessageContaining("identity.refused");
        assertThatThrownBy(() -> signIns.recognise(new Enter(name, NewOfficer.PASSWORD, here))).hasMessageContaining("identity.refused");
    }

    @Test
    void aChangedRoleHoldsWithTheNextRequest() throws Exception {
        String secret = enter(NewOfficer.PASSWORD, here);
        OfficerPrincipal before = signIns.lookUp(secret).orElseThrow();
        assertThat(before.holds(Role.AUDITOR)).isFalse();
        AssignOfficer command = inTransaction(() -> {
            var officer = officers.byName(name).orElseThrow();
            var rights = officer.rights();
            return new AssignOfficer(officer.getId(), officer.getVersion(), "Somebody New",
                    new Rights(1, rights.postings(), Set.of(Role.AUDITOR)));
        });

        as("admin", () -> books.assign(command));

        OfficerPrincipal after = signIns.lookUp(secret).orElseThrow();
        assertThat(after.holds(Role.AUDITOR)).isTrue();
        assertThat(after.clearance()).isEqualTo(1);
    }

    @Test
    void tenFailuresAreBorneThenNotEvenTheRightPasswordLetsIn() throws Exception {
        for (int i = 0; i < BORNE; i++) {
            fail(1, somewhere());
        }

        Throttled refused = catchThrowableOfType(Throttled.class, () -> enter(NewOfficer.PASSWORD, somewhere()));

        assertThat(refused.key()).isEqualTo("identity.throttled");
        assertThat(refused.retryAfterSeconds()).isBetween(800L, 901L);
        assertThatThrownBy(() -> signIns.recognise(new Enter(name, NewOfficer.PASSWORD, somewhere()))).isInstanceOf(Throttled.class);
        assertThat(told("identity.signIn")).hasSize(BORNE).containsOnly("REFUSED");
        assertThat(told("identity.throttled")).hasSize(2).containsOnly("REFUSED");
    }

    @Test
    void aRecognisedPasswordDoesNotPassWhileTheAccountIsThrottled() {
        signIns.recognise(new Enter(name, NewOfficer.PASSWORD, here));
        for (int i = 0; i < BORNE; i++) {
            fail(1, somewhere());
        }

        assertThatThrownBy(() -> signIns.recognise(new Enter(name, NewOfficer.PASSWORD, here))).isInstanceOf(Throttled.class);
    }

    @Test
    void whoSignedInBeforeStaysSignedInWhileOthersGuess() {
        String secret = enter(NewOfficer.PASSWORD, here);
        for (int i = 0; i < BORNE; i++) {
            fail(1, somewhere());
        }

        assertThat(signIns.lookUp(secret)).isPresent();
    }

    @Test
    void aSourceIsThrottledWhateverTheAccount() {
        for (int i = 0; i < BORNE; i++) {
            assertThatThrownBy(() -> signIns.enter(new Enter("n" + UUID.randomUUID(), "wrong", here))).isExactlyInstanceOf(RuleViolation.class);
        }

        assertThatThrownBy(() -> enter(NewOfficer.PASSWORD, here)).isInstanceOf(Throttled.class);
        assertThat(enter(NewOfficer.PASSWORD, somewhere())).isNotEmpty();
    }

    @Test
    void aRecognisedPasswordIsComparedOnce() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(signIns.recognise(new Enter(name, NewOfficer.PASSWORD, here)).getName()).isEqualTo(name);
        }

        assertThat(told("identity.signIn")).containsExactly("DONE");
    }
}
