package org.chancery.domain.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Who is signed in, and which tokens and links would let somebody in. */
@ApplicationScoped
public class SignInRepository {

    private static final int SWEEP = 100;
    private static final String WITH_RIGHTS = " join fetch %s.officer o left join fetch o.postings left join fetch o.ministryWide ";
    private static final String SIGN_IN = "select s from SignIn s" + WITH_RIGHTS.formatted("s");
    private static final String TOKEN = "select t from BearerToken t" + WITH_RIGHTS.formatted("t");

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * Keeps a new sign-in.
     *
     * @param signIn the sign-in
     */
    public void add(SignIn signIn) {
        entityManager.persist(signIn);
    }

    /**
     * Ends a sign-in.
     *
     * @param signIn the sign-in
     */
    public void remove(SignIn signIn) {
        entityManager.remove(signIn);
    }

    /**
     * A sign-in by its identity.
     *
     * @param id identity
     * @return the sign-in, nothing when it ended
     */
    public Optional<SignIn> find(UUID id) {
        return Optional.ofNullable(entityManager.find(SignIn.class, id));
    }

    /**
     * The sign-in of a browser, with all that a request needs to know of the officer.
     *
     * @param secret what the browser's session holds
     * @return the sign-in with its officer and the officer's postings and roles, nothing when it ended
     */
    public Optional<SignIn> of(String secret) {
        return entityManager
                .createQuery(SIGN_IN + "where s.digest = :digest", SignIn.class)
                .setParameter("digest", Token.digest(secret))
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * An officer's sign-ins.
     *
     * @param officer the officer's identity
     * @return sign-ins, newest first
     */
    public List<SignIn> ofOfficer(UUID officer) {
        return entityManager
                .createQuery("select s from SignIn s join fetch s.officer o where o.id = :officer order by s.since desc", SignIn.class)
                .setParameter("officer", officer)
                .getResultList();
    }

    /**
     * Some sign-ins that ended by themselves long ago.
     *
     * @param lastSeenBefore when they were last seen at the latest
     * @return a hundred at most
     */
    public List<SignIn> forgotten(Instant lastSeenBefore) {
        return entityManager
                .createQuery("select s from SignIn s where s.lastSeen < :before", SignIn.class)
                .setParameter("before", lastSeenBefore)
                .setMaxResults(SWEEP)
                .getResultList();
    }

    /**
     * Keeps a new token.
     *
     * @param token the token
     */
    public void add(BearerToken token) {
        entityManager.persist(token);
    }

    /**
     * Revokes a token.
     *
     * @param token the token
     */
    public void remove(BearerToken token) {
        entityManager.remove(token);
    }

    /**
     * A token by its identity.
     *
     * @param id identity
     * @return the token, nothing when it was revoked
     */
    public Optional<BearerToken> findToken(UUID id) {
        return Optional.ofNullable(entityManager.find(BearerToken.class, id));
    }

    /**
     * The token that another system sent, with all that a request needs to know of its officer.
     *
     * @param secret what was sent
     * @return the token, nothing when there is none
     */
    public Optional<BearerToken> token(String secret) {
        return entityManager
                .createQuery(TOKEN + "where t.digest = :digest", BearerToken.class)
                .setParameter("digest", Token.digest(secret))
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * An officer's tokens.
     *
     * @param officer the officer's identity
     * @return tokens, newest first
     */
    public List<BearerToken> tokens(UUID officer) {
        return entityManager
                .createQuery("select t from BearerToken t join fetch t.officer o where o.id = :officer order by t.madeAt desc", BearerToken.class)
                .setParameter("officer", officer)
                .getResultList();
    }
}
