package org.chancery.web.casefile;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.casefile.CaseFileOrder;
import org.chancery.domain.casefile.CaseListChoice;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.service.casefile.SavedViewService;
import org.chancery.web.identity.SignedInOfficer;
import org.chancery.web.kernel.Address;
import org.chancery.web.kernel.Wording;

/** The looks at the register that have a name: the ministry's usual ones, then those that the officer keeps. */
@Named("namedViews")
@RequestScoped
public class NamedViewsBean {

    @Inject
    private SavedViewService views;

    @Inject
    private CaseListAddress addresses;

    @Inject
    private SignedInOfficer officer;

    @Inject
    private Wording wording;

    /**
     * All of them.
     *
     * @param here the look that is on the screen
     * @return the usual ones first, then the officer's own by name
     */
    public List<NamedView> beside(Address here) {
        List<NamedView> named = new ArrayList<>();
        named.add(usual("casefile.view.all", CaseListChoice.ALL, here));
        if (officer.may("desk-officer,supervisor")) {
            named.add(usual("casefile.view.mine", new CaseListChoice(
                    null, CaseStatus.OPEN, null, officer.getName(), null, null, null, null, false, CaseFileOrder.DUE), here));
        }
        named.add(usual("casefile.view.late", new CaseListChoice(
                null, null, null, null, null, null, null, null, true, CaseFileOrder.DUE), here));
        views.list().forEach(view -> named.add(at(view.getName(), addresses.of(view.getChoice(), view.getColumns()), here)));
        return named;
    }

    private NamedView usual(String key, CaseListChoice choice, Address here) {
        return at(wording.say(key), addresses.of(choice, List.of()), here);
    }

    private static NamedView at(String name, Address address, Address here) {
        return new NamedView(name, address.toString(), address.toString().equals(here.toString()));
    }
}
