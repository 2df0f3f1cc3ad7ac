package org.chancery.web.history;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.chancery.domain.identity.Roles;
import org.chancery.service.history.DisposalService;
import org.chancery.web.identity.OpenItems;
import org.chancery.web.identity.SignedInOfficer;

/** How many disposals wait for the supervisor; auditors see the place and decide nothing. */
@Dependent
public class DisposalsWaiting implements OpenItems {

    @Inject
    private DisposalService disposals;

    @Inject
    private SignedInOfficer officer;

    @Override
    public String page() {
        return "/history/disposals.xhtml";
    }

    @Override
    public String count() {
        return officer.may(Roles.SUPERVISOR) ? String.valueOf(disposals.waiting()) : "0";
    }
}
