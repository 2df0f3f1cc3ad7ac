package org.chancery.domain.history;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.chancery.domain.kernel.RecordNotFound;

/** Auditors' own questions to the history. */
@ApplicationScoped
public class SavedQueryRepository {

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * An auditor's questions.
     *
     * @param officer identity of the auditor
     * @return questions by name
     */
    public List<SavedQuery> of(UUID officer) {
        return entityManager
                .createQuery("select q from SavedQuery q where q.keeper.id = :officer order by lower(q.name), q.id", SavedQuery.class)
                .setParameter("officer", officer)
                .getResultList();
    }

    /**
     * One of an auditor's questions.
     *
     * @param id identity of the question
     * @param officer identity of the auditor
     * @return the question
     * @throws RecordNotFound when there is none, or it is another auditor's
     */
    public SavedQuery get(UUID id, UUID officer) {
        return of(officer).stream().filter(query -> query.getId().equals(id)).findFirst().orElseThrow(RecordNotFound::new);
    }

    /**
     * Keeps a question.
     *
     * @param query the question
     */
    public void add(SavedQuery query) {
        entityManager.persist(query);
    }

    /**
     * Throws a question away.
     *
     * @param query the question
     */
    public void remove(SavedQuery query) {
        entityManager.remove(query);
    }
}
