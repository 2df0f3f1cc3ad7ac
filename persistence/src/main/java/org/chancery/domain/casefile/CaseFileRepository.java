package org.chancery.domain.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
                        + " where c.number = :number and" + Visibility.OF_FILE,
                CaseFile.class), number, needToKnow);
    }

    /**
     * The case files that somebody else put in an officer's charge and in which the officer did nothing since, the longest waiting first.
     *
     * @param officer identity of the officer
     * @param limit how many at most
     * @param needToKnow what exists for the officer
     * @return files
     */
    public List<CaseFile> assignedTo(UUID officer, int limit, NeedToKnow needToKnow) {
        return Visibility.bind(entityManager.createQuery(
                "select c from CaseFile c where c.officer.id = :officer and c.assignedAt is not null and c.status <> :closed and"
                        + Visibility.OF_FILE + "order by c.assignedAt, c.id",
                CaseFile.class), needToKnow)
                .setParameter("officer", officer)
                .setParameter("closed", CaseStatus.CLOSED)
                .setMaxResults(limit)
                .getResultList();
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
                .createQuery("select c from CaseFile c where c.number = :number and" + Visibility.OF_FILE, CaseFile.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE), number, needToKnow);
    }

    /**
     * The case file that holds an entry, to be worked on.
     *
     * @param entry identity of an entry
     * @param needToKnow what exists for the officer
     * @return the file, locked
     * @throws RecordNotFound when the entry or its file does not exist for the officer
     */
    public CaseFile takeHolding(UUID entry, NeedToKnow needToKnow) {
        return first(entityManager
                .createQuery(
                        "select c from CaseFile c where c.id = (select e.caseFile.id from CaseEntry e where e.id = :id"
                                + " and e.classification.level <= :clearance) and" + Visibility.OF_FILE,
                        CaseFile.class)
                .setParameter("id", entry)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE), needToKnow);
    }

    /**
     * The case file whose status a proposal would change, to be worked on.
     *
     * @param change identity of a proposal
     * @param needToKnow what exists for the officer
     * @return the file, locked
     * @throws RecordNotFound when the file does not exist for the officer
     */
    public CaseFile takeOfChange(UUID change, NeedToKnow needToKnow) {
        return first(entityManager
                .createQuery(
                        "select c from CaseFile c where c.id = (select s.caseFile.id from StatusChange s where s.id = :id) and"
                                + Visibility.OF_FILE,
                        CaseFile.class)
                .setParameter("id", change)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE), needToKnow);
    }

    private static CaseFile single(TypedQuery<CaseFile> query, CaseNumber number, NeedToKnow needToKnow) {
        return first(query.setParameter("number", number.toString()), needToKnow);
    }

    private static CaseFile first(TypedQuery<CaseFile> query, NeedToKnow needToKnow) {
        return Visibility.bind(query, needToKnow).getResultStream().findFirst().orElseThrow(RecordNotFound::new);
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
