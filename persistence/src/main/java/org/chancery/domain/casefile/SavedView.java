package org.chancery.domain.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.chancery.domain.identity.KeptLook;
import org.chancery.domain.identity.Officer;
import org.chancery.domain.kernel.RuleViolation;

/** A look at the register that an officer keeps under a name: which case files, in which order, with which columns. */
@Entity
@Table(name = "saved_view")
public class SavedView extends KeptLook {

    private static final String STEM = "savedView";

    @Embedded
    private CaseListChoice choice;

    @Column(name = "shown_columns", nullable = false)
    private String[] columns;

    /** For JPA. */
    protected SavedView() {}

    /**
     * Keeps a look at the register.
     *
     * @param keeper whose
     * @param name what the officer calls it
     * @param choice which case files, in which order
     * @param columns what is said of each
     * @param others the views that the officer keeps already
     * @param at when
     * @throws RuleViolation {@code savedView.tooMany}, {@code savedView.nameTaken} or a rule of texts
     */
    public SavedView(
            Officer keeper, String name, CaseListChoice choice, Collection<CaseFileColumn> columns, List<SavedView> others, Instant at) {
        super(STEM, keeper, name, others, at);
        this.choice = choice;
        this.columns = CaseFileColumn.words(columns);
    }

    @Override
    protected String stem() {
        return STEM;
    }

    /**
     * Which case files it shows.
     *
     * @return the choice
     */
    public CaseListChoice getChoice() {
        return choice;
    }

    /**
     * What it says of each case file.
     *
     * @return columns in the order of the register
     */
    public List<CaseFileColumn> getColumns() {
        return CaseFileColumn.of(List.of(columns));
    }
}
