package org.chancery.servicetest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;

import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.OfficerFilter;
import org.chancery.domain.identity.OfficerRepository;
import org.chancery.domain.identity.Origin;
import org.chancery.domain.identity.Rights;
import org.chancery.domain.identity.Role;
import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Slice;
import org.chancery.domain.kernel.StaleVersion;
import org.chancery.service.identity.AmendDesk;
import org.chancery.service.identity.AssignOfficer;
import org.chancery.service.identity.ChangePassword;
import org.chancery.service.identity.CreateOfficer;
import org.chancery.service.identity.DeskService;
import org.chancery.service.identity.Enter;
import org.chancery.service.identity.MadeToken;
import org.chancery.service.identity.MakeToken;
import org.chancery.service.identity.OfficerService;
import org.chancery.service.identity.ProfileService;
import org.chancery.service.identity.SetUp;
import org.chancery.service.identity.SetUpService;
import org.chancery.service.identity.SignInService;
import org.chancery.testkit.inside.ServiceTest;
import org.junit.jupiter.api.Test;

/** The books of officers and desks, and what officers keep of their own. */
class OfficerServiceIT extends ServiceTest {

    private static final Rights NONE = new Rights(0, Set.of(), Set.of());
    private static final Origin HERE = Origin.of("198.19.0.1", "Test");

    @Inject
    private OfficerService books;

    @Inject
    private DeskService desks;

    @Inject
    private ProfileService profile;

    @Inject
    private SetUpService setUp;

    @Inject
    private SignInService signIns;

    @Inject
    private OfficerRepository officers;

    @Inject
    private NewOfficer newOfficer;

    private static String name() {
        return "t" + UUID.randomUUID();
    }

    @Test
    void onlyAdministratorsKeepTheBooks() {
        List<Callable<?>> asked = List.of(
                () -> books.list(new OfficerFilter(null, null, null, null), Optional.empty(), 10),
                () -> books.get(UUID.randomUUID()),
                () -> books.create(new CreateOfficer(name(), "X", NONE)),
                () -> books.link(UUID.randomUUID()),
                () -> books.signIns(UUID.randomUUID()),
                () -> desks.create("ZZ", "Z"));
        for (String other : List.of("desk", "desk2", "supervisor", "auditor")) {
            for (Callable<?> act : asked) {
                assertThatThrownBy(() -> as(other, act)).isInstanceOf(EJBAccessException.class);
            }
            assertThatThrownBy(() -> as(other, () -> books.disable(UUID.randomUUID()))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> as(other, () -> books.endSignIns(UUID.randomUUID()))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> as(other, () -> desks.amend(new AmendDesk(UUID.randomUUID(), 0, "X", true))))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void aNewOfficerChoosesThePasswordWithALinkThatWorksOnce() throws Exception {
        String name = name();
        UUID id = as("admin", () -> books.create(new CreateOfficer(name, "Somebody New", NONE)));
        assertThatThrownBy(() -> signIns.enter(new Enter(name, "", HERE))).hasMessageContaining("identity.refused");
        String older = as("admin", () -> books.link(id));
        String link = as("admin", () -> books.link(id));

        assertThat(setUp.holder(older)).isEmpty();
        assertThat(setUp.holder(link).orElseThrow().officer()).contains(name);
        assertThatThrownBy(() -> setUp.complete(new SetUp(link, null, null, "password", null, null))).hasMessageContaining("password.common");
        assertThat(setUp.complete(new SetUp(link, null, null, NewOfficer.PASSWORD, null, null))).isEqualTo(name);

        assertThat(signIns.enter(new Enter(name, NewOfficer.PASSWORD, HERE))).isNotEmpty();
        assertThatThrownBy(() -> setUp.complete(new SetUp(link, null, null, "another-quiet-word", null, null)))
                .isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.key()).isEqualTo("setUp.link"));
    }

    @Test
    void aNameIsTakenOnce() {
        assertThatThrownBy(() -> as("admin", () -> books.create(new CreateOfficer("DESK", "Second", NONE))))
                .isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.key()).isEqualTo("officer.nameTaken"));
    }

    @Test
    void nobodyChangesTheOwnRights() throws Exception {
        Officer admin = inTransaction(() -> officers.byName("admin").orElseThrow());
        Rights more = new Rights(4, Set.of(), Set.of(Role.ADMINISTRATOR, Role.AUDITOR));

        assertThatThrownBy(() -> as("admin", () -> books.assign(new AssignOfficer(admin.getId(), admin.getVersion(), "Farah Iqbal", more))))
                .isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.key()).isEqualTo("officer.ownRights"));
        assertThat(inTransaction(() -> officers.byName("admin").orElseThrow().rights())).isEqualTo(admin.rights());
    }

    @Test
    void aStaleScreenChangesNothing() throws Exception {
        String name = newOfficer.arrive();
        UUID id = officer(name).id();
        as("admin", () -> books.assign(new AssignOfficer(id, 0, "First Change", NONE)));

        assertThatThrownBy(() -> as("admin", () -> books.assign(new AssignOfficer(id, 0, "Second Change", NONE))))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> assertThat(stale.args()[0]).isEqualTo("admin"));
        assertThat(officer(name).getFullName()).isEqualTo("First Change");
    }

    @Test
    void theRegisterIsReadASliceAtATimeThereAndBack() throws Exception {
        for (int i = 0; i < 3; i++) {
            newOfficer.arrive();
        }
        OfficerFilter desk = new OfficerFilter("somebody new", null, Role.DESK_OFFICER, true);

        Slice<Officer> first = as("admin", () -> books.list(desk, Optional.empty(), 2));
        Optional<Cursor> next = first.nextCursor();
        Slice<Officer> second = as("admin", () -> books.list(desk, next, 2));
        Slice<Officer> back = as("admin", () -> books.list(desk, second.prevCursor(), 2));

        assertThat(first.items()).hasSize(2).allSatisfy(officer -> assertThat(officer.getPostings()).isNotEmpty());
        assertThat(second.items()).isNotEmpty().doesNotContainAnyElementsOf(first.items());
        assertThat(back.items()).isEqualTo(first.items());
        assertThat(as("admin", () -> books.list(new OfficerFilter("100%", null, null, null), Optional.empty(), 2)).items()).isEmpty();
        assertThat(as("admin", () -> books.list(new OfficerFilter(null, null, Role.AUDITOR, null), Optional.empty(), 50)).items())
                .extracting(Officer::getName)
                .contains("auditor")
                .doesNotContain("desk");
    }

    @Test
    void aNewPasswordEndsOtherSignInsAndTokens() throws Exception {
        String name = newOfficer.arrive();
        String kept = signIns.enter(new Enter(name, NewOfficer.PASSWORD, HERE));
        String other = signIns.enter(new Enter(name, NewOfficer.PASSWORD, HERE));
        MadeToken token = as(name, () -> profile.makeToken(new MakeToken("Registry", 1)));
        assertThat(signIns.recognise(token.secret(), HERE)).isPresent();

        assertThatThrownBy(() -> as(name, () -> profile.changePassword(new ChangePassword("wrong", "another-quiet-word", kept, HERE))))
                .hasMessageContaining("password.present");
        as(name, () -> profile.changePassword(new ChangePassword(NewOfficer.PASSWORD, "another-quiet-word", kept, HERE)));

        assertThat(signIns.lookUp(kept)).isPresent();
        assertThat(signIns.lookUp(other)).isEmpty();
        assertThat(signIns.recognise(token.secret(), HERE)).isEmpty();
        assertThatThrownBy(() -> signIns.recognise(new Enter(name, NewOfficer.PASSWORD, HERE))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void nobodyEndsOrRevokesWhatIsNotTheirs() throws Exception {
        String name = newOfficer.arrive();
        signIns.enter(new Enter(name, NewOfficer.PASSWORD, HERE));
        UUID signIn = as(name, () -> profile.signIns().get(0).getId());
        MadeToken token = as(name, () -> profile.makeToken(new MakeToken("Registry", 1)));

        assertThatThrownBy(() -> as("desk", () -> profile.endSignIn(signIn))).hasMessageContaining("kernel.notFound");
        assertThatThrownBy(() -> as("desk", () -> profile.revokeToken(token.id()))).hasMessageContaining("kernel.notFound");
        as(name, () -> profile.revokeToken(token.id()));
        assertThat(signIns.recognise(token.secret(), HERE)).isEmpty();
    }
}
