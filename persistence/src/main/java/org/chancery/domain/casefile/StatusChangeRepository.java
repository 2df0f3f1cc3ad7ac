package org.chancery.domain.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.chancery.domain.identity.NeedToKnow;
import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.Slice;

/** The proposals to change a status; every reading is limited to those whose case file exists for the officer. */
@ApplicationScoped
public class StatusChangeRepository {

    private static final String ORDER = "proposed";
    private static final String FROM = " from StatusChange s join s.caseFile c where" + Visibility.OF_FILE;
    private static final String WHOLE = "select s from StatusChange s join fetch s.caseFile c join fetch c.desk join fetch c.officer where"
            + Visibility.OF_FILE;

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * Keeps a new proposal.
     *
     * @param change the proposal
     */
    public void add(StatusChange change) {
        entityManager.persist(change);
    }

    /**
     * A proposal to be worked on, whose case file is taken already.
     *
     * @param id identity
     * @return the proposal
     * @throws RecordNotFound when there is none
     */
    public StatusChange ofTakenFile(UUID id) {
        return Optional.ofNullable(entityManager.find(StatusChange.class, id)).orElseThrow(RecordNotFound::new);
    }

    /**
     * A proposal to be read, with its case file.
     *
     * @param id identity
     * @param needToKnow what exists for the officer
     * @return the proposal
     * @throws RecordNotFound when it does not exist for the officer
     */
    public StatusChange get(UUID id, NeedToKnow needToKnow) {
        return Visibility.bind(entityManager.createQuery(WHOLE + "and s.id = :id", StatusChange.class), needToKnow)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(RecordNotFound::new);
    }

    /**
     * The proposals made for a case file, the oldest first.
     *
     * @param caseFile identity of a file that exists for the officer
     * @return proposals, decided and withdrawn ones too
     */
    public List<StatusChange> of(UUID caseFile) {
        return entityManager
                .createQuery("select s from StatusChange s where s.caseFile.id = :file order by s.fourEyes.proposedAt", StatusChange.class)
                .setParameter("file", caseFile)
                .getResultList();
    }

    /**
     * The place in a list of proposals that came back from a page or a client.
     *
     * @param text the cursor's text
     * @return the place
     */
    public Optional<Cursor> place(String text) {
        return Cursor.parse(text, ORDER, Instant.class);
    }

    /**
     * A page of proposals: those that wait come in the order they were made, all of them together the newest first.
     *
     * @param pendingOnly only those that wait for a decision
     * @param asked from which place on
     * @param limit how many
     * @param needToKnow what exists for the officer
     * @return proposals with their case files
     */
    public Slice<StatusChange> list(boolean pendingOnly, Optional<Cursor> asked, int limit, NeedToKnow needToKnow) {
        return page(pendingOnly ? "and s.pending = true " : "", Map.of(), !pendingOnly, asked, limit, needToKnow);
    }

    /**
     * A page of the proposals that wait for the supervisors of some desks, the longest waiting first.
     *
     * @param desks desks that the officer supervises
     * @param except proposer whose own ones are left out
     * @param asked from which place on
     * @param limit how many
     * @param needToKnow what exists for the officer
     * @return proposals with their case files
     */
    public Slice<StatusChange> waiting(Set<UUID> desks, UUID except, Optional<Cursor> asked, int limit, NeedToKnow needToKnow) {
        return page("and s.pending = true and c.desk.id in (:supervised) and s.fourEyes.proposedBy <> :except ",
                Map.of("supervised", desks, "except", except), false, asked, limit, needToKnow);
    }

    private Slice<StatusChange> page(
            String which, Map<String, Object> values, boolean newestFirst, Optional<Cursor> asked, int limit, NeedToKnow needToKnow) {
        boolean down = newestFirst == asked.map(c -> !c.backwards()).orElse(true);
        String at = "s.fourEyes.proposedAt";
        String beyond = asked.isEmpty() ? "" : "and %s %s= :at and (%s %s :at or s.id %s :id) ".formatted(at, down ? "<" : ">", at, down ? "<" : ">", down ? "<" : ">");
        TypedQuery<StatusChange> query = Visibility.bind(entityManager.createQuery(
                WHOLE + which + beyond + "order by " + at + (down ? " desc" : "") + ", s.id" + (down ? " desc" : ""), StatusChange.class), needToKnow);
        asked.ifPresent(place -> query.setParameter("at", place.key(0, Instant.class).orElse(Instant.EPOCH)).setParameter("id", place.id()));
        TypedQuery<Integer> counted = Visibility.bind(entityManager.createQuery("select 1" + FROM + which, Integer.class), needToKnow);
        values.forEach((name, value) -> {
            query.setParameter(name, value);
            counted.setParameter(name, value);
        });
        long count = counted.setMaxResults(Slice.COUNT_CAP + 1).getResultList().size();
        return Slice.of(query.setMaxResults(limit + 1).getResultList(), limit, asked,
                s -> Cursor.after(ORDER, s.getId(), s.getFourEyes().getProposedAt()), count);
    }

    /**
     * An officer's own proposals that wait, the newest first.
     *
     * @param proposer the officer
     * @param limit how many at most
     * @param needToKnow what exists for the officer
     * @return proposals with their case files
     */
    public List<StatusChange> waitingOf(UUID proposer, int limit, NeedToKnow needToKnow) {
        return Visibility.bind(entityManager.createQuery(
                WHOLE + "and s.pending = true and s.fourEyes.proposedBy = :proposer order by s.fourEyes.proposedAt desc, s.id desc",
                StatusChange.class), needToKnow)
                .setParameter("proposer", proposer)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * An officer's proposals that were rejected and not followed by another proposal for the same file, the newest first.
     *
     * @param proposer the officer
     * @param limit how many at most
     * @param needToKnow what exists for the officer
     * @return proposals with their case files
     */
    public List<StatusChange> rejectedOf(UUID proposer, int limit, NeedToKnow needToKnow) {
        return Visibility.bind(entityManager.createQuery(
                WHOLE + "and s.fourEyes.proposedBy = :proposer and s.verdict = :rejected and not exists (select 1 from StatusChange later"
                        + " where later.caseFile = c and later.fourEyes.proposedAt > s.fourEyes.proposedAt)"
                        + " order by s.fourEyes.decidedAt desc, s.id desc",
                StatusChange.class), needToKnow)
                .setParameter("proposer", proposer)
                .setParameter("rejected", Verdict.REJECTED)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * How many of some entries belong to a case file and exist for the officer, to check evidence.
     *
     * @param entries identities
     * @param caseFile identity of the file
     * @param needToKnow what exists for the officer
     * @return how many
     */
    public long countEntries(Collection<UUID> entries, UUID caseFile, NeedToKnow needToKnow) {
        return entityManager
                .createQuery(
                        "select count(e.id) from CaseEntry e where e.id in (:entries) and e.caseFile.id = :file"
                                + " and e.classification.level <= :clearance",
                        Long.class)
                .setParameter("entries", entries)
                .setParameter("file", caseFile)
                .setParameter("clearance", needToKnow.clearance())
                .getSingleResult();
    }
}
