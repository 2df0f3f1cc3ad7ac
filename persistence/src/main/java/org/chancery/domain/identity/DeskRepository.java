package org.chancery.domain.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The desks of the ministry. */
@ApplicationScoped
public class DeskRepository {

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * Keeps a new desk.
     *
     * @param desk the desk
     */
    public void add(Desk desk) {
        entityManager.persist(desk);
    }

    /**
     * A desk by its identity.
     *
     * @param id identity
     * @return the desk, nothing if there is none
     */
    public Optional<Desk> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Desk.class, id));
    }

    /**
     * A desk by its code.
     *
     * @param code code
     * @return the desk, nothing if there is none
     */
    public Optional<Desk> byCode(String code) {
        return entityManager
                .createQuery("select d from Desk d where d.code = :code", Desk.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * All desks, those in use first.
     *
     * @return desks by code
     */
    public List<Desk> all() {
        return entityManager.createQuery("select d from Desk d order by d.active desc, d.code", Desk.class).getResultList();
    }
}
