package org.chancery.domain.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What officers have typed and not yet sent; each finds the own drafts only. */
@ApplicationScoped
public class DraftRepository {

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * An officer's draft for a form.
     *
     * @param officer identity of the officer
     * @param form name of the form
     * @param subject what the form is about, empty for something new
     * @return the draft, if one is kept
     */
    public Optional<Draft> find(UUID officer, String form, String subject) {
        return entityManager.createQuery(
                        "select d from Draft d where d.officer = :officer and d.form = :form and d.subject = :subject", Draft.class)
                .setParameter("officer", officer)
                .setParameter("form", form)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /**
     * Keeps a draft; with too many of them the officer's oldest give way.
     *
     * @param draft the draft
     * @param officer identity of the officer
     */
    public void add(Draft draft, UUID officer) {
        List<Draft> older = entityManager.createQuery(
                        "select d from Draft d where d.officer = :officer order by d.keptAt desc, d.id desc", Draft.class)
                .setParameter("officer", officer)
                .setFirstResult(Draft.MOST - 1)
                .getResultList();
        older.forEach(entityManager::remove);
        entityManager.persist(draft);
    }

    /**
     * Throws a draft away.
     *
     * @param draft the draft
     */
    public void remove(Draft draft) {
        entityManager.remove(draft);
    }
}
