package org.chancery.service.identity;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.OfficerFilter;
import org.chancery.domain.identity.OfficerRepository;
import org.chancery.domain.identity.PasswordHash;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.identity.SignIn;
import org.chancery.domain.identity.SignInRepository;
import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.Occurrence;
import org.chancery.domain.kernel.Occurrence.Outcome;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Slice;
import org.jspecify.annotations.Nullable;

/** The books of officers, which the administrators keep. */
@Stateless
@DenyAll
public class OfficerService {

    @Inject
    private OfficerRepository officers;

    @Inject
    private SignInRepository signIns;

    @Inject
    private SetUpLinks links;

    @Inject
    private Event<Occurrence> occurrences;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The officers in the books.
     *
     * @param filter which ones
     * @param place where the list goes on, nothing for its beginning
     * @param limit how many at most
     * @return officers with postings and roles, by name
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Slice<Officer> list(OfficerFilter filter, Optional<Cursor> place, int limit) {
        return officers.list(filter, place, Slice.limit(limit));
    }

    /**
     * Reads an officer.
     *
     * @param id the officer's identity
     * @return the officer with postings and roles
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Officer get(UUID id) {
        return officers.find(id).orElseThrow(RecordNotFound::new);
    }

    /**
     * Takes an officer into the books, who cannot sign in before choosing a password with a set-up link.
     *
     * @param command who, and with which rights
     * @return the officer's identity
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public UUID create(CreateOfficer command) {
        if (officers.byName(command.name().strip().toLowerCase(Locale.ROOT)).isPresent()) {
            throw new RuleViolation("officer.nameTaken", command.name());
        }
        Officer officer = new Officer(command.name(), command.fullName(), PasswordHash.NONE, command.rights());
        officers.add(officer);
        return officer.getId();
    }

    /**
     * Puts down what an officer is from now on; it holds from the officer's next request.
     *
     * @param command the officer, the version shown, the rights
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void assign(AssignOfficer command) {
        Set<Officer> administrators = officers.takeAdministrators();
        Officer officer = get(command.officer());
        officer.requireVersion(command.version());
        officer.assign(caller.officer(), clock.instant(), command.fullName(), command.rights(), administrators);
    }

    /**
     * Bars an officer and ends the officer's sign-ins.
     *
     * @param id the officer's identity
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void disable(UUID id) {
        Set<Officer> administrators = officers.takeAdministrators();
        Officer officer = get(id);
        officer.disable(caller.officer(), clock.instant(), administrators);
        end(officer);
    }

    /**
     * Lets an officer in again.
     *
     * @param id the officer's identity
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void enable(UUID id) {
        get(id).enable(caller.officer(), clock.instant());
    }

    /**
     * An officer's open sign-ins.
     *
     * @param id the officer's identity
     * @return sign-ins, newest first
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<SignIn> signIns(UUID id) {
        return signIns.ofOfficer(id);
    }

    /**
     * Ends all sign-ins of an officer.
     *
     * @param id the officer's identity
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void endSignIns(UUID id) {
        end(get(id));
    }

    private void end(Officer officer) {
        List<SignIn> open = signIns.ofOfficer(officer.getId());
        open.forEach(signIns::remove);
        tell("identity.endSignIns", officer, String.valueOf(open.size()));
    }

    /**
     * Makes a link with which the officer chooses a password, and nobody else knows it.
     *
     * @param id the officer's identity
     * @return the secret in the link, to be handed over by a safe way
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public String link(UUID id) {
        Officer officer = get(id);
        tell("identity.setUpLink", officer, null);
        return links.forOfficer(officer);
    }

    private void tell(String action, Officer officer, @Nullable String detail) {
        occurrences.fire(new Occurrence(action, Outcome.DONE, "Officer", officer.getId(), null, detail));
    }
}
