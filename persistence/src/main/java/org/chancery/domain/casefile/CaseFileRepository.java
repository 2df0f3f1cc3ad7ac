package org.chancery.domain.casefile;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.NeedToKnow;
import org.chancery.domain.kernel.RecordNotFound;

/** The case files of the ministry; every reading is limited to what exists for the officer. */
@ApplicationScoped
public class CaseFileRepository {

    /** The condition that every query on case files carries, on the alias {@code c}. */
    static final String VISIBLE = " (:everyDesk = true or c.desk.id in (:desks)) and c.classification.level <= :clearance ";

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * Keeps a new case file.
     *
     * @param caseFile the file
     */
    public void add(CaseFile caseFile) {
        entityManager.persist(caseFile);
    }

    /**
     * A case file by its number, to be read.
     *
     * @param number number
     * @param needToKnow what exists for the officer
     * @return the file with its desk and officer
     * @throws RecordNotFound when it does not exist for the officer
     */
    public CaseFile get(CaseNumber number, NeedToKnow needToKnow) {
        return single(entityManager.createQuery(
                "select c from CaseFile c join fetch c.desk join fetch c.officer left join fetch c.pendingChange"
                        + " where c.number = :number and" + VISIBLE,
                CaseFile.class), number, needToKnow);
    }

    /**
     * A case file by its number, to be worked on: other officers who work on the same file wait until this transaction ends.
     *
     * @param number number
     * @param needToKnow what exists for the officer
     * @return the file, locked
     * @throws RecordNotFound when it does not exist for the officer
     */
    public CaseFile take(CaseNumber number, NeedToKnow needToKnow) {
        return single(entityManager
                .createQuery("select c from CaseFile c where c.number = :number and" + VISIBLE, CaseFile.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE), number, needToKnow);
    }

    private static CaseFile single(TypedQuery<CaseFile> query, CaseNumber number, NeedToKnow needToKnow) {
        return visible(query.setParameter("number", number.toString()), needToKnow)
                .getResultStream()
                .findFirst()
                .orElseThrow(RecordNotFound::new);
    }

    /**
     * Binds what exists for the officer to a query that carries {@link #VISIBLE}.
     *
     * @param <T> what the query returns
     * @param query the query
     * @param needToKnow what exists for the officer
     * @return the same query
     */
    static <T> TypedQuery<T> visible(TypedQuery<T> query, NeedToKnow needToKnow) {
        return query.setParameter("everyDesk", needToKnow.everyDesk())
                .setParameter("desks", needToKnow.desks())
                .setParameter("clearance", needToKnow.clearance());
    }

    /**
     * The counter of a desk and year, with the desk; others who open files at the desk wait until this transaction ends.
     *
     * @param deskCode code of the desk
     * @param year year of opening
     * @return the counter, locked, or nothing when the desk opened no file that year
     */
    public Optional<CaseSerial> serial(String deskCode, int year) {
        return entityManager
                .createQuery(
                        "select s from CaseSerial s join fetch s.desk where s.desk.code = :code and s.of.year = :year", CaseSerial.class)
                .setParameter("code", deskCode)
                .setParameter("year", year)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * Starts the counter of a desk and year unless another officer did so just now.
     *
     * @param desk the desk, on which others wait meanwhile
     * @param year year of opening
     * @return the counter, locked
     */
    public CaseSerial startSerial(Desk desk, int year) {
        entityManager.lock(desk, LockModeType.PESSIMISTIC_WRITE);
        return serial(desk.getCode(), year).orElseGet(() -> {
            CaseSerial serial = new CaseSerial(desk, year);
            entityManager.persist(serial);
            return serial;
        });
    }
}
