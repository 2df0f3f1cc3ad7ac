package org.chancery.service.identity;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.DeskRepository;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.RuleViolation;

/** The desks of the ministry: everybody reads which there are, the administrators keep them. */
@Stateless
@DenyAll
public class DeskService {

    @Inject
    private DeskRepository desks;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The desks of the ministry.
     *
     * @return all desks, those in use first
     */
    @RolesAllowed(Roles.OFFICER)
    public List<Desk> list() {
        return desks.all();
    }

    /**
     * Sets up a desk.
     *
     * @param code its code, which begins its case numbers
     * @param name its name
     * @return its identity
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public UUID create(String code, String name) {
        if (desks.byCode(code).isPresent()) {
            throw new RuleViolation("desk.codeTaken", code);
        }
        Desk desk = new Desk(code, name);
        desks.add(desk);
        return desk.getId();
    }

    /**
     * Renames a desk, closes or reopens it.
     *
     * @param command the desk, the version shown, what it is from now on
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void amend(AmendDesk command) {
        Desk desk = desks.find(command.desk()).orElseThrow(RecordNotFound::new);
        desk.requireVersion(command.version());
        desk.amend(command.name(), command.active(), caller.officer(), clock.instant());
    }
}
