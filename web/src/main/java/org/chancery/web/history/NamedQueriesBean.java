package org.chancery.web.history;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.service.history.SavedQueryService;
import org.chancery.web.casefile.NamedView;
import org.chancery.web.kernel.Wording;

/** The questions to the history that an auditor takes with one click. */
@Named("namedQueries")
@RequestScoped
public class NamedQueriesBean {

    @Inject
    private SavedQueryService queries;

    @Inject
    private Wording wording;

    /**
     * All of them.
     *
     * @param here the list that is on the screen
     * @return everything first, then the auditor's own by name
     */
    public List<NamedView> beside(String here) {
        List<NamedView> named = new ArrayList<>();
        named.add(at(wording.say("savedQuery.all"), "list.xhtml", here));
        queries.list().forEach(query -> named.add(at(query.getName(), HistoryAddress.of(query.getFilter()).text(), here)));
        return named;
    }

    private static NamedView at(String name, String address, String here) {
        return new NamedView(name, address, address.equals(here));
    }
}
