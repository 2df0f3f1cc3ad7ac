package org.chancery.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.chancery.service.history.SaveQuery;
import org.chancery.service.history.SavedQueryService;
import org.chancery.web.kernel.Notices;
import org.jspecify.annotations.Nullable;

/** The form with which an auditor keeps what the history was asked under a name. */
@Named("saveQuery")
@RequestScoped
public class SaveQueryBean {

    @Inject
    private SavedQueryService queries;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notices notices;

    private @Nullable String name;

    /**
     * Keeps what the list asks for.
     *
     * @return the list anew
     */
    public String save() {
        HistoryAddress address = new HistoryAddress(request.getParameterMap());
        queries.save(new SaveQuery(name == null ? "" : name, address.filter()));
        notices.done("savedQuery.saved", name);
        String list = "/history/" + HistoryAddress.of(address.filter()).text();
        return list + (list.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /**
     * What the auditor calls it.
     *
     * @return name
     */
    public @Nullable String getName() {
        return name;
    }

    /**
     * Takes what was typed.
     *
     * @param name what the auditor calls it
     */
    public void setName(@Nullable String name) {
        this.name = name;
    }
}
