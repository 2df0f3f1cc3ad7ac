package org.chancery.web.casefile;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.casefile.SavedView;
import org.chancery.service.casefile.RenameView;
import org.chancery.service.casefile.SavedViewService;
import org.chancery.web.kernel.Address;
import org.chancery.web.kernel.Notices;
import org.chancery.web.kernel.Wording;

/** The page on which officers rename the views that they keep, and throw them away. */
@Named("keepViews")
@ViewScoped
public class KeepViewsBean implements Serializable {

    private static final String AGAIN = "/casefile/views.xhtml?faces-redirect=true";

    @Inject
    private SavedViewService views;

    @Inject
    private CaseListAddress addresses;

    @Inject
    private CaseListWords words;

    @Inject
    private Wording wording;

    @Inject
    private Notices notices;

    private List<KeptView> kept = List.of();

    /** Shows the officer's views. */
    public void load() {
        kept = views.list().stream().map(this::line).toList();
    }

    private KeptView line(SavedView view) {
        Address address = addresses.of(view.getChoice(), view.getColumns());
        String filters = words.filters(address).stream().map(Map.Entry::getValue).collect(Collectors.joining(" · "));
        return new KeptView(view, address.toString(), filters.isEmpty() ? wording.say("casefile.view.all") : filters);
    }

    /**
     * Calls a view otherwise.
     *
     * @param view the view
     * @return the page anew
     */
    public String rename(KeptView view) {
        views.rename(new RenameView(view.id(), view.version(), view.getTyped()));
        notices.done("savedView.renamed", view.getTyped());
        return AGAIN;
    }

    /**
     * Throws a view away.
     *
     * @param view the view
     * @return the page anew
     */
    public String remove(KeptView view) {
        views.remove(view.id());
        notices.done("savedView.removed", view.getName());
        return AGAIN;
    }

    /**
     * The views that the officer keeps.
     *
     * @return views by name
     */
    public List<KeptView> getKept() {
        return kept;
    }
}
