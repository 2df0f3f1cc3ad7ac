package org.chancery.domain.casefile;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The columns with which an officer reads the register.
 *
 * <p>Not a record of the ministry: how somebody likes to read a list is nothing that the history keeps.
 */
@Entity
@Table(name = "chosen_columns")
public class ChosenColumns {

    @Id
    @Column(name = "officer_id", nullable = false, updatable = false)
    private UUID officer;

    @Column(name = "shown_columns", nullable = false)
    private String[] columns;

    /** For JPA. */
    protected ChosenColumns() {}

    /**
     * Chooses for the first time.
     *
     * @param officer identity of the officer
     * @param columns what is said of each case file
     */
    public ChosenColumns(UUID officer, Collection<CaseFileColumn> columns) {
        this.officer = officer;
        this.columns = CaseFileColumn.words(columns);
    }

    /**
     * Chooses anew.
     *
     * @param chosen what is said of each case file from now on
     */
    public void choose(Collection<CaseFileColumn> chosen) {
        columns = CaseFileColumn.words(chosen);
    }

    /**
     * Whose choice it is.
     *
     * @return identity of the officer
     */
    public UUID getOfficer() {
        return officer;
    }

    /**
     * What was chosen.
     *
     * @return columns in the order of the register
     */
    public List<CaseFileColumn> getColumns() {
        return CaseFileColumn.of(List.of(columns));
    }
}
