package org.chancery.service.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.Draft;
import org.chancery.domain.casefile.DraftRepository;
import org.chancery.domain.identity.Roles;
import org.chancery.service.identity.Caller;

/** Keeps what an officer has typed into a form until the form is sent. */
@Stateless
@DenyAll
public class DraftService {

    @Inject
    private DraftRepository drafts;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The officer's draft for a form.
     *
     * @param form name of the form
     * @param subject what the form is about, empty for something new
     * @return the draft, if one is kept
     */
    @RolesAllowed(Roles.OFFICER)
    public Optional<Draft> find(String form, String subject) {
        return drafts.find(caller.officer().id(), form, subject);
    }

    /**
     * Keeps what was typed.
     *
     * @param command what was typed, and into which form
     * @return when it was kept, which the form names when it keeps more; nothing when another screen has kept its own meanwhile
     */
    @RolesAllowed(Roles.OFFICER)
    public Optional<Instant> keep(KeepDraft command) {
        // as exact as both databases keep it, since the form names it again
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        UUID officer = caller.officer().id();
        Optional<Draft> kept = find(command.form(), command.subject());
        if (kept.isEmpty()) {
            drafts.add(new Draft(officer, command.form(), command.subject(), command.typed(), now), officer);
            return Optional.of(now);
        }
        return kept.get().keep(command.typed(), command.known(), now) ? Optional.of(now) : Optional.empty();
    }

    /**
     * Throws a draft away: the form was sent, or the officer no longer wants it.
     *
     * @param form name of the form
     * @param subject what the form is about, empty for something new
     */
    @RolesAllowed(Roles.OFFICER)
    public void drop(String form, String subject) {
        find(form, subject).ifPresent(drafts::remove);
    }
}
