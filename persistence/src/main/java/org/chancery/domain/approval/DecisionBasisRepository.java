package org.chancery.domain.approval;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.chancery.domain.casefile.StatusChange;
import org.chancery.domain.identity.NeedToKnow;
import org.chancery.domain.kernel.RecordNotFound;

/** Gathers what a decision rests on, limited to what exists for the officer. */
@ApplicationScoped
public class DecisionBasisRepository {

    /** The most changes and owed replies that are gathered; more than that nobody reads before deciding. */
    public static final int MOST = 50;

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * Gathers it.
     *
     * @param change the proposal
     * @param needToKnow what exists for the officer
     * @return what changed since, and the replies owed
     * @throws RecordNotFound when the file does not exist for the officer
     */
    public DecisionBasis of(StatusChange change, NeedToKnow needToKnow) {
        var file = change.getCaseFile();
        if (!needToKnow.covers(file.getDesk().getId(), file.getClassification().getLevel())) {
            throw new RecordNotFound();
        }
        return new DecisionBasis(since(change, needToKnow), owed(change, needToKnow));
    }

    private List<EntryChange> since(StatusChange change, NeedToKnow needToKnow) {
        return entityManager
                .createQuery(
                        "select new org.chancery.domain.approval.EntryChange("
                                + "e.id, e.title, e.language, e.loggedAt > :proposed, e.changedByName, e.changedAt)"
                                + " from CaseEntry e where e.caseFile = :file and e.changedAt > :proposed"
                                + " and e.classification.level <= :clearance order by e.changedAt desc, e.id",
                        EntryChange.class)
                .setParameter("proposed", change.getFourEyes().getProposedAt())
                .setParameter("file", change.getCaseFile())
                .setParameter("clearance", needToKnow.clearance())
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<LocalDate> owed(StatusChange change, NeedToKnow needToKnow) {
        return entityManager
                .createQuery(
                        "select c.replyDueOn from Correspondence c where c.caseFile = :file and c.replyDueOn is not null"
                                + " and c.classification.level <= :clearance"
                                + " and not exists (select a.id from Correspondence a where a.answers = c)"
                                + " order by c.replyDueOn, c.id",
                        LocalDate.class)
                .setParameter("file", change.getCaseFile())
                .setParameter("clearance", needToKnow.clearance())
                .setMaxResults(MOST)
                .getResultList();
    }
}
