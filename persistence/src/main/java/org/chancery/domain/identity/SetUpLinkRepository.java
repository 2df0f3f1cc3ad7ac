package org.chancery.domain.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The set-up links that were handed out and not used. */
@ApplicationScoped
public class SetUpLinkRepository {

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * Keeps a new link.
     *
     * @param link the link
     */
    public void add(SetUpLink link) {
        entityManager.persist(link);
    }

    /**
     * Uses a link up.
     *
     * @param link the link
     */
    public void remove(SetUpLink link) {
        entityManager.remove(link);
    }

    /**
     * A link by the secret in it.
     *
     * @param secret the secret
     * @return the link, nothing when there is none
     */
    public Optional<SetUpLink> of(String secret) {
        return Optional.ofNullable(entityManager.find(SetUpLink.class, Token.digest(secret)));
    }

    /**
     * A link by the secret in it, to be used: whoever else uses the same one waits, and finds it used.
     *
     * @param secret the secret
     * @return the link, locked, nothing when there is none
     */
    public Optional<SetUpLink> take(String secret) {
        return Optional.ofNullable(entityManager.find(SetUpLink.class, Token.digest(secret), LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * The links for the first administrator.
     *
     * @return links
     */
    public List<SetUpLink> forFirstAdministrator() {
        return entityManager.createQuery("select l from SetUpLink l where l.officer is null", SetUpLink.class).getResultList();
    }

    /**
     * The links for an officer.
     *
     * @param officer the officer's identity
     * @return links
     */
    public List<SetUpLink> forOfficer(UUID officer) {
        return entityManager
                .createQuery("select l from SetUpLink l where l.officer.id = :officer", SetUpLink.class)
                .setParameter("officer", officer)
                .getResultList();
    }
}
