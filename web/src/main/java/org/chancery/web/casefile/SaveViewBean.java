package org.chancery.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.service.casefile.SaveView;
import org.chancery.service.casefile.SavedViewService;
import org.chancery.web.kernel.Notices;
import org.jspecify.annotations.Nullable;

/** The form with which an officer keeps what the register shows under a name. */
@Named("saveView")
@RequestScoped
public class SaveViewBean {

    @Inject
    private SavedViewService views;

    @Inject
    private ListCaseFilesBean list;

    @Inject
    private CaseListAddress addresses;

    @Inject
    private Notices notices;

    private @Nullable String name;

    /**
     * Keeps what the register shows.
     *
     * @return the register with it
     */
    public String save() {
        views.save(new SaveView(name == null ? "" : name, list.getChoice(), list.getColumns()));
        notices.done("savedView.saved", name);
        return "/casefile/" + addresses.of(list.getChoice(), list.getColumns()).with("faces-redirect", "true");
    }

    /**
     * What the officer calls it.
     *
     * @return name
     */
    public @Nullable String getName() {
        return name;
    }

    /**
     * Takes what was typed.
     *
     * @param name what the officer calls it
     */
    public void setName(@Nullable String name) {
        this.name = name;
    }
}
