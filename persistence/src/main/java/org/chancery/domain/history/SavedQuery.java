package org.chancery.domain.history;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.chancery.domain.identity.KeptLook;
import org.chancery.domain.identity.Officer;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Text;

/** A question to the history that an auditor keeps under a name. */
@Entity
@Table(name = "saved_query")
public class SavedQuery extends KeptLook {

    private static final String STEM = "savedQuery";

    @Embedded
    private HistoryFilter filter;

    /** For JPA. */
    protected SavedQuery() {}

    /**
     * Keeps a question.
     *
     * @param keeper whose
     * @param name what the auditor calls it
     * @param filter which events
     * @param others the questions that the auditor keeps already
     * @param at when
     * @throws RuleViolation {@code savedQuery.tooMany}, {@code savedQuery.nameTaken} or a rule of texts
     */
    public SavedQuery(Officer keeper, String name, HistoryFilter filter, List<SavedQuery> others, Instant at) {
        super(STEM, keeper, name, others, at);
        Text.optional(filter.officer(), HistoryEvent.NAME, "history.who");
        Text.optional(filter.action(), HistoryEvent.VERB, "history.action");
        this.filter = filter;
    }

    @Override
    protected String stem() {
        return STEM;
    }

    /**
     * Which events it asks for.
     *
     * @return filter
     */
    public HistoryFilter getFilter() {
        return filter;
    }
}
