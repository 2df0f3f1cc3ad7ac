package org.chancery.domain.talk;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.chancery.domain.casefile.Visibility;
import org.chancery.domain.identity.NeedToKnow;
import org.chancery.domain.kernel.RecordNotFound;

/** The talks that the ministry follows; every reading is limited to what exists for the officer. */
@ApplicationScoped
public class TalkRepository {

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * Keeps a new talk.
     *
     * @param talk the talk
     */
    public void add(Talk talk) {
        entityManager.persist(talk);
    }

    /**
     * One of the talks by its identity.
     *
     * @param id identity
     * @param needToKnow what exists for the officer
     * @return the talk with its case file
     * @throws RecordNotFound when it does not exist for the officer
     */
    public Talk get(UUID id, NeedToKnow needToKnow) {
        return Visibility.bind(entityManager.createQuery(
                "select e from Talk e join fetch e.caseFile c join fetch c.desk where e.id = :id and" + Visibility.OF_ENTRY, Talk.class), needToKnow)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(RecordNotFound::new);
    }
}
