package org.chancery.domain.incident;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.chancery.domain.casefile.Visibility;
import org.chancery.domain.identity.NeedToKnow;
import org.chancery.domain.kernel.RecordNotFound;

/** The incidents that the ministry follows; every reading is limited to what exists for the officer. */
@ApplicationScoped
public class IncidentRepository {

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * Keeps a new incident.
     *
     * @param incident the incident
     */
    public void add(Incident incident) {
        entityManager.persist(incident);
    }

    /**
     * One of the incidents by its identity.
     *
     * @param id identity
     * @param needToKnow what exists for the officer
     * @return the incident with its case file
     * @throws RecordNotFound when it does not exist for the officer
     */
    public Incident get(UUID id, NeedToKnow needToKnow) {
        return Visibility.bind(entityManager.createQuery(
                "select e from Incident e join fetch e.caseFile c join fetch c.desk where e.id = :id and" + Visibility.OF_ENTRY, Incident.class), needToKnow)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(RecordNotFound::new);
    }
}
