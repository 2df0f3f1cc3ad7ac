package org.chancery.web.casefile;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.casefile.CaseFileColumn;
import org.chancery.domain.kernel.Words;
import org.chancery.service.casefile.SavedViewService;
import org.jspecify.annotations.Nullable;

/** The form with which an officer chooses the columns of the register; they are remembered. */
@Named("chooseColumns")
@RequestScoped
public class ChooseColumnsBean {

    @Inject
    private SavedViewService views;

    @Inject
    private ListCaseFilesBean list;

    private @Nullable List<String> chosen;

    /**
     * Remembers the columns.
     *
     * @return the register with them
     */
    public String choose() {
        views.chooseColumns(CaseFileColumn.of(getChosen()));
        return "/casefile/" + list.getHere().with("columns", null).with("faces-redirect", "true");
    }

    /**
     * The columns there are.
     *
     * @return words of the columns in the order of the register
     */
    public List<String> getAll() {
        return Stream.of(CaseFileColumn.values()).map(Words::of).toList();
    }

    /**
     * The columns that are shown.
     *
     * @return their words
     */
    public List<String> getChosen() {
        List<String> typed = chosen;
        return typed == null ? list.getColumns().stream().map(Words::of).toList() : typed;
    }

    /**
     * Takes what was ticked.
     *
     * @param chosen words of the columns
     */
    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
