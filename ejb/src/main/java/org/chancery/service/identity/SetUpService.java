package org.chancery.service.identity;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.DeskRepository;
import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.OfficerRepository;
import org.chancery.domain.identity.PasswordRule;
import org.chancery.domain.identity.Rights;
import org.chancery.domain.identity.Role;
import org.chancery.domain.identity.SetUpLink;
import org.chancery.domain.identity.SetUpLinkRepository;
import org.chancery.domain.identity.SignInRepository;
import org.chancery.domain.kernel.Occurrence;
import org.chancery.domain.kernel.Occurrence.Outcome;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Text;
import org.jspecify.annotations.Nullable;

/** What a set-up link lets somebody do who cannot sign in yet: become the first administrator, or choose a password. */
@Stateless
@DenyAll
public class SetUpService {

    private static final String FIRST = "first-administrator";

    @Inject
    private SetUpLinkRepository links;

    @Inject
    private OfficerRepository officers;

    @Inject
    private DeskRepository desks;

    @Inject
    private SignInRepository signIns;

    @Inject
    private Passwords passwords;

    @Inject
    private Event<Occurrence> occurrences;

    @Inject
    private Clock clock;

    /**
     * Whom a link is for.
     *
     * @param token the secret in the link
     * @return who may use it, nothing when the link is unknown, used or expired
     */
    @PermitAll
    public Optional<SetUpLinkHolder> holder(String token) {
        return links.of(token).filter(this::works).map(link -> new SetUpLinkHolder(link.getOfficer().map(Officer::getName)));
    }

    /**
     * Uses a link up.
     *
     * @param command the link and what was typed
     * @return the officer's name to sign in with
     * @throws RuleViolation {@code setUp.link}, or a rule of passwords, officers or desks
     */
    @PermitAll
    public String complete(SetUp command) {
        SetUpLink link = links.take(command.token()).filter(this::works).orElseThrow(() -> new RuleViolation("setUp.link"));
        Officer officer = link.getOfficer().orElseGet(() -> firstAdministrator(command));
        PasswordRule.check(command.password(), officer.getName(), officer.getFullName());
        officer.changePassword(passwords.hash(command.password()), clock.instant());
        if (link.getOfficer().isEmpty()) {
            officers.add(officer);
            firstDesk(command.deskCode(), command.deskName());
        }
        signIns.ofOfficer(officer.getId()).forEach(signIns::remove);
        signIns.tokens(officer.getId()).forEach(signIns::remove);
        links.remove(link);
        occurrences.fire(new Occurrence("identity.setUp", Outcome.DONE, "Officer", officer.getId(), officer.getName(),
                link.getOfficer().isEmpty() ? FIRST : null));
        return officer.getName();
    }

    private boolean works(SetUpLink link) {
        return link.holds(clock.instant()) && link.getOfficer().map(Officer::isEnabled).orElseGet(() -> !officers.any());
    }

    private static Officer firstAdministrator(SetUp command) {
        return new Officer(
                Text.required(command.name(), Text.TITLE, "officer.name").toLowerCase(Locale.ROOT),
                Text.required(command.fullName(), Text.TITLE, "officer.fullName"),
                "", new Rights(0, Set.of(), Set.of(Role.ADMINISTRATOR)));
    }

    private void firstDesk(@Nullable String code, @Nullable String name) {
        if (code != null && !code.isBlank()) {
            desks.add(new Desk(code.strip(), Text.required(name, Text.TITLE, "desk.name")));
        }
    }
}
