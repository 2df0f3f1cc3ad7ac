package org.chancery.domain.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The officers of the ministry. */
@ApplicationScoped
public class OfficerRepository {

    private static final String WITH_ROLES = "select distinct o from Officer o left join fetch o.postings left join fetch o.ministryWide ";

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * Keeps a new officer.
     *
     * @param officer the officer
     */
    public void add(Officer officer) {
        entityManager.persist(officer);
    }

    /**
     * An officer by identity, with postings and roles.
     *
     * @param id identity
     * @return the officer, nothing if there is none
     */
    public Optional<Officer> find(UUID id) {
        return entityManager
                .createQuery(WITH_ROLES + "where o.id = :id", Officer.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * An officer by the name to sign in with, with postings and roles.
     *
     * @param name name in lower case
     * @return the officer, nothing if there is none
     */
    public Optional<Officer> byName(String name) {
        return entityManager
                .createQuery(WITH_ROLES + "where o.name = :name", Officer.class)
                .setParameter("name", name)
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * All officers, with postings and roles.
     *
     * @return officers by name
     */
    public List<Officer> all() {
        return entityManager.createQuery(WITH_ROLES + "order by o.name", Officer.class).getResultList();
    }

    /**
     * Whether the books have any officer at all.
     *
     * @return false in an empty system
     */
    public boolean any() {
        return !entityManager.createQuery("select o.id from Officer o", UUID.class).setMaxResults(1).getResultList().isEmpty();
    }

    /**
     * The enabled administrators, to be worked on: another administrator who changes officers waits until this transaction ends, so
     * that two cannot take each other's role away at once.
     *
     * @return officers, locked
     */
    public Set<Officer> takeAdministrators() {
        return entityManager
                .createQuery("select o from Officer o where o.enabled = true and :role member of o.ministryWide order by o.id", Officer.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                // who waited for the lock may have found roles of before; the collection is read only now
                .filter(officer -> officer.getMinistryWide().contains(Role.ADMINISTRATOR))
                .collect(Collectors.toSet());
    }

    /**
     * Points to an officer whose record need not be read.
     *
     * @param principal the officer of the request
     * @return a reference
     */
    public Officer reference(OfficerPrincipal principal) {
        return entityManager.getReference(Officer.class, principal.id());
    }
}
