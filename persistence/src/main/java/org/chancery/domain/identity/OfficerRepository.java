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

import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.Slice;

/** The officers of the ministry. */
@ApplicationScoped
public class OfficerRepository {

    private static final String WITH_ROLES = "select distinct o from Officer o left join fetch o.postings left join fetch o.ministryWide ";

    /** The name of the list's order. */
    public static final String BY_NAME = "name";

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
     * A slice of the officers, with postings and roles.
     *
     * @param filter which ones
     * @param place where the list goes on, nothing for its beginning
     * @param limit how many at most
     * @return officers by name
     */
    public Slice<Officer> list(OfficerFilter filter, Optional<Cursor> place, int limit) {
        long count = new OfficerListQuery(filter)
                .query(entityManager, "select count(o) from Officer o", "", Long.class)
                .getSingleResult();
        OfficerListQuery list = new OfficerListQuery(filter);
        boolean backwards = place.map(Cursor::backwards).orElse(false);
        place.ifPresent(from -> list.and(backwards ? "o.name < :from" : "o.name > :from", "from", String.valueOf(from.keys().get(0))));
        List<Officer> found = list.query(
                        entityManager, "select o from Officer o", backwards ? " order by o.name desc" : " order by o.name", Officer.class)
                .setMaxResults(limit + 1)
                .getResultList();
        if (!found.isEmpty()) {
            // the same officers once more with what a slice cannot fetch along
            entityManager.createQuery(WITH_ROLES + "where o in (:found)", Officer.class).setParameter("found", found).getResultList();
        }
        return Slice.of(found, limit, place, officer -> Cursor.after(BY_NAME, officer.getId(), officer.getName()), count);
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
     * The officers posted to a desk, whatever their role there.
     *
     * @param desk identity of the desk
     * @return officers with postings and roles, by name
     */
    public List<Officer> postedTo(UUID desk) {
        return entityManager
                .createQuery(
                        WITH_ROLES + "where exists (select 1 from Officer x join x.postings p where x.id = o.id and p.desk = :desk) order by o.name",
                        Officer.class)
                .setParameter("desk", desk)
                .getResultList();
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
