package org.chancery.service.casefile;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseFileColumn;
import org.chancery.domain.casefile.ChosenColumns;
import org.chancery.domain.casefile.SavedView;
import org.chancery.domain.casefile.SavedViewRepository;
import org.chancery.domain.identity.OfficerRepository;
import org.chancery.domain.identity.Roles;
import org.chancery.service.identity.Caller;

/** Keeps an officer's own looks at the register: named views, and the columns. */
@Stateless
@DenyAll
public class SavedViewService {

    @Inject
    private SavedViewRepository views;

    @Inject
    private OfficerRepository officers;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The officer's views.
     *
     * @return views by name
     */
    @RolesAllowed(Roles.OFFICER)
    public List<SavedView> list() {
        return views.of(caller.officer().id());
    }

    /**
     * Keeps a look at the register under a name.
     *
     * @param command what it is called and what it shows
     * @return identity of the view
     */
    @RolesAllowed(Roles.OFFICER)
    public UUID save(SaveView command) {
        SavedView view = new SavedView(
                officers.reference(caller.officer()), command.name(), command.choice(), command.columns(), list(), clock.instant());
        views.add(view);
        return view.getId();
    }

    /**
     * Calls a view otherwise.
     *
     * @param command which one, and what it is called from now on
     */
    @RolesAllowed(Roles.OFFICER)
    public void rename(RenameView command) {
        views.get(command.view(), caller.officer().id()).rename(command.name(), command.version(), list(), clock.instant());
    }

    /**
     * Throws a view away; the case files stay as they are.
     *
     * @param view identity of the view
     */
    @RolesAllowed(Roles.OFFICER)
    public void remove(UUID view) {
        views.remove(views.get(view, caller.officer().id()));
    }

    /**
     * The columns with which the officer reads the register.
     *
     * @return columns in the order of the register
     */
    @RolesAllowed(Roles.OFFICER)
    public List<CaseFileColumn> columns() {
        return views.columns(caller.officer().id()).map(ChosenColumns::getColumns).orElse(CaseFileColumn.USUAL);
    }

    /**
     * Chooses the columns with which the officer reads the register from now on.
     *
     * @param columns what is said of each case file
     */
    @RolesAllowed(Roles.OFFICER)
    public void chooseColumns(List<CaseFileColumn> columns) {
        views.columns(caller.officer().id()).ifPresentOrElse(
                chosen -> chosen.choose(columns), () -> views.add(new ChosenColumns(caller.officer().id(), columns)));
    }
}
