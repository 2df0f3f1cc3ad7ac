package org.chancery.domain.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The failed tries to sign in, counted by account and by source. */
@ApplicationScoped
public class SignInTriesRepository {

    private static final int SWEEP = 100;

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * Keeps a new count.
     *
     * @param tries the count
     */
    public void add(SignInTries tries) {
        entityManager.persist(tries);
        entityManager.flush();
    }

    /**
     * Forgets a count.
     *
     * @param tries the count
     */
    public void remove(SignInTries tries) {
        entityManager.remove(tries);
    }

    /**
     * The counts of some subjects, to be read.
     *
     * @param subjects accounts or sources
     * @return the counts there are
     */
    public List<SignInTries> of(Collection<String> subjects) {
        return entityManager
                .createQuery("select t from SignInTries t where t.subject in (:subjects)", SignInTries.class)
                .setParameter("subjects", subjects)
                .getResultList();
    }

    /**
     * The count of a subject, to be added to: other tries on the same subject wait until this transaction ends.
     *
     * @param subject account or source
     * @return the count, locked, nothing when there is none yet
     */
    public Optional<SignInTries> take(String subject) {
        return Optional.ofNullable(entityManager.find(SignInTries.class, subject, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Some counts that no longer matter.
     *
     * @param lastFailureBefore when the last failure was at the latest
     * @return a hundred at most
     */
    public List<SignInTries> outdated(Instant lastFailureBefore) {
        return entityManager
                .createQuery("select t from SignInTries t where t.lastFailure < :before", SignInTries.class)
                .setParameter("before", lastFailureBefore)
                .setMaxResults(SWEEP)
                .getResultList();
    }
}
