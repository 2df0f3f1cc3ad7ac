package org.chancery.domain.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.chancery.domain.kernel.RecordNotFound;

/** Officers' own looks at the register, and the columns with which they read it. */
@ApplicationScoped
public class SavedViewRepository {

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * An officer's views.
     *
     * @param officer identity of the officer
     * @return views by name
     */
    public List<SavedView> of(UUID officer) {
        return entityManager.createQuery("select v from SavedView v where v.keeper.id = :officer order by lower(v.name), v.id", SavedView.class)
                .setParameter("officer", officer)
                .getResultList();
    }

    /**
     * One of an officer's views.
     *
     * @param id identity of the view
     * @param officer identity of the officer
     * @return the view
     * @throws RecordNotFound when there is none, or it is another officer's
     */
    public SavedView get(UUID id, UUID officer) {
        return of(officer).stream().filter(view -> view.getId().equals(id)).findFirst().orElseThrow(RecordNotFound::new);
    }

    /**
     * Keeps a view.
     *
     * @param view the view
     */
    public void add(SavedView view) {
        entityManager.persist(view);
    }

    /**
     * Throws a view away.
     *
     * @param view the view
     */
    public void remove(SavedView view) {
        entityManager.remove(view);
    }

    /**
     * The columns an officer chose.
     *
     * @param officer identity of the officer
     * @return the choice, nothing when the officer never chose
     */
    public Optional<ChosenColumns> columns(UUID officer) {
        return Optional.ofNullable(entityManager.find(ChosenColumns.class, officer));
    }

    /**
     * Keeps an officer's first choice of columns.
     *
     * @param chosen the choice
     */
    public void add(ChosenColumns chosen) {
        entityManager.persist(chosen);
    }
}
