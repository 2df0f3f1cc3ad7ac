package org.chancery.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.service.search.IndexProgress;
import org.chancery.service.search.IndexService;

/** The page on which an administrator builds the search index anew and sees how far it is. */
@Named("searchIndex")
@RequestScoped
public class SearchIndexBean {

    @Inject
    private IndexService index;

    /**
     * Begins to build the index.
     *
     * @return the same page
     */
    public String rebuild() {
        index.rebuild();
        return "/search/index.xhtml?faces-redirect=true";
    }

    /**
     * How far it is.
     *
     * @return progress
     */
    public IndexProgress getProgress() {
        return index.progress();
    }

    /**
     * Whether it is being built.
     *
     * @return true while it is going on
     */
    public boolean isRunning() {
        return index.progress().state() == IndexProgress.State.RUNNING;
    }
}
