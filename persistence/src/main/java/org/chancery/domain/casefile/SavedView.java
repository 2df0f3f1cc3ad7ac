package org.chancery.domain.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.chancery.domain.identity.Officer;
import org.chancery.domain.kernel.BaseEntity;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.StaleVersion;
import org.chancery.domain.kernel.Text;

/** A look at the register that an officer keeps under a name: which case files, in which order, with which columns. It is nobody else's. */
@Entity
@Table(name = "saved_view")
public class SavedView extends BaseEntity {

    /** The most views an officer keeps; more are no longer found at a glance. */
    public static final int MOST = 20;
    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 60;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "keeper_id", nullable = false, updatable = false)
    private Officer keeper;

    @Column(name = "name", nullable = false, length = LONGEST_NAME)
    private String name;

    @Embedded
    private CaseListChoice choice;

    @Column(name = "shown_columns", nullable = false)
    private String[] columns;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

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
        if (others.size() >= MOST) {
            throw new RuleViolation("savedView.tooMany", MOST);
        }
        this.keeper = keeper;
        this.name = free(name, others);
        this.choice = choice;
        this.columns = CaseFileColumn.words(columns);
        this.changedAt = at;
    }

    /**
     * Calls it otherwise.
     *
     * @param newName what the officer calls it from now on
     * @param shown the version that was on the screen
     * @param all the views that the officer keeps
     * @param at when
     * @throws RuleViolation {@code savedView.nameTaken} or a rule of texts
     * @throws StaleVersion when the officer changed it on another screen
     */
    public void rename(String newName, long shown, List<SavedView> all, Instant at) {
        if (shown != getVersion()) {
            throw new StaleVersion(keeper.getName(), changedAt);
        }
        name = free(newName, all.stream().filter(other -> !other.equals(this)).toList());
        changedAt = at;
    }

    private static String free(String wanted, List<SavedView> others) {
        String name = Text.required(wanted, LONGEST_NAME, "savedView.name");
        if (others.stream().anyMatch(other -> other.name.equalsIgnoreCase(name))) {
            throw new RuleViolation("savedView.nameTaken", name);
        }
        return name;
    }

    /**
     * Whose it is.
     *
     * @return the officer
     */
    public Officer getKeeper() {
        return keeper;
    }

    /**
     * What it is called.
     *
     * @return name
     */
    public String getName() {
        return name;
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
