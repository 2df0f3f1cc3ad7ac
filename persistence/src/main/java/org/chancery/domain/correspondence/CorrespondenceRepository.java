package org.chancery.domain.correspondence;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.chancery.domain.casefile.Visibility;
import org.chancery.domain.identity.NeedToKnow;
import org.chancery.domain.kernel.RecordNotFound;

/** The ministry's correspondence; every reading is limited to what exists for the officer. */
@ApplicationScoped
public class CorrespondenceRepository {

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * Keeps a new item.
     *
     * @param item the item
     */
    public void add(Correspondence item) {
        entityManager.persist(item);
    }

    /**
     * An item by its identity.
     *
     * @param id identity
     * @param needToKnow what exists for the officer
     * @return the item with its case file
     * @throws RecordNotFound when it does not exist for the officer
     */
    public Correspondence get(UUID id, NeedToKnow needToKnow) {
        return Visibility.bind(entityManager.createQuery(
                "select e from Correspondence e join fetch e.caseFile c join fetch c.desk where e.id = :id and" + Visibility.OF_ENTRY, Correspondence.class), needToKnow)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(RecordNotFound::new);
    }

    /**
     * Whether an item exists for an officer.
     *
     * @param id identity
     * @param needToKnow what exists for the officer
     * @return true when the officer may know of it
     */
    public boolean exists(UUID id, NeedToKnow needToKnow) {
        return Visibility.bind(entityManager.createQuery(
                        "select count(e.id) from Correspondence e join e.caseFile c where e.id = :id and" + Visibility.OF_ENTRY, Long.class), needToKnow)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }
}
