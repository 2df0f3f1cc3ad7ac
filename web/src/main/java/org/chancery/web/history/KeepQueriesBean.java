package org.chancery.web.history;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.history.SavedQuery;
import org.chancery.service.history.RenameQuery;
import org.chancery.service.history.SavedQueryService;
import org.chancery.web.casefile.KeptView;
import org.chancery.web.kernel.Notices;
import org.chancery.web.kernel.Wording;

/** The page on which auditors rename the questions that they keep, and throw them away. */
@Named("keepQueries")
@ViewScoped
public class KeepQueriesBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/history/queries.xhtml?faces-redirect=true";

    @Inject
    private SavedQueryService queries;

    @Inject
    private EventWords words;

    @Inject
    private Wording wording;

    @Inject
    private Notices notices;

    private List<KeptView> kept = List.of();

    /** Shows the auditor's questions. */
    public void load() {
        kept = queries.list().stream().map(this::line).toList();
    }

    private KeptView line(SavedQuery query) {
        HistoryAddress address = HistoryAddress.of(query.getFilter());
        String filters = words.filters(address).values().stream().collect(Collectors.joining(" · "));
        return new KeptView(query, address.text(), filters.isEmpty() ? wording.say("savedQuery.all") : filters);
    }

    /**
     * Calls a question otherwise.
     *
     * @param query the question
     * @return the page anew
     */
    public String rename(KeptView query) {
        queries.rename(new RenameQuery(query.id(), query.version(), query.getTyped()));
        notices.done("savedQuery.renamed", query.getTyped());
        return AGAIN;
    }

    /**
     * Throws a question away.
     *
     * @param query the question
     * @return the page anew
     */
    public String remove(KeptView query) {
        queries.remove(query.id());
        notices.done("savedQuery.removed", query.getName());
        return AGAIN;
    }

    /**
     * The questions that the auditor keeps.
     *
     * @return questions by name
     */
    public List<KeptView> getKept() {
        return kept;
    }
}
