package org.chancery.web.identity;

import java.util.List;
import java.util.function.BiPredicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Role;
import org.chancery.service.identity.DeskService;

/** The desks that an officer can choose on a page. */
@Named("deskChoices")
@RequestScoped
public class DeskChoices {

    @Inject
    private DeskService desks;

    @Inject
    private SignedInOfficer officer;

    /**
     * The desks at which the officer may open case files.
     *
     * @return desks in use where the officer is a desk officer
     */
    public List<Desk> getOwn() {
        return those((reader, desk) -> desk.isActive() && reader.holds(Role.DESK_OFFICER, desk.getId()));
    }

    /**
     * The desks whose case files exist for the officer.
     *
     * @return desks in use or not
     */
    public List<Desk> getVisible() {
        return those((reader, desk) -> reader.needToKnow().covers(desk.getId(), 0));
    }

    private List<Desk> those(BiPredicate<OfficerPrincipal, Desk> wanted) {
        return officer.principal()
                .map(reader -> desks.list().stream().filter(desk -> wanted.test(reader, desk)).toList())
                .orElse(List.of());
    }
}
