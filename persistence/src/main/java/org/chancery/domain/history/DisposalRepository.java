package org.chancery.domain.history;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.chancery.domain.casefile.Visibility;
import org.chancery.domain.identity.NeedToKnow;
import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.Slice;

/** The disposals, and the payloads that go under them; every reading is limited to case files that exist for the officer. */
@ApplicationScoped
public class DisposalRepository {

    /** Verb of the event by which a disposal was approved. */
    public static final String APPROVAL = "disposal.approve";

    private static final String ORDER = "proposed";
    private static final int BATCH = 200;
    private static final String WHOLE =
            "select d from Disposal d join fetch d.caseFile c join fetch c.desk where" + Visibility.OF_FILE;

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * Keeps a new disposal.
     *
     * @param disposal the disposal
     */
    public void add(Disposal disposal) {
        entityManager.persist(disposal);
        // a second one for the same file is refused here, and not when the officer is already told that it is done
        entityManager.flush();
    }

    /**
     * A disposal to be read.
     *
     * @param id identity
     * @param needToKnow what exists for the officer
     * @return the disposal with its case file
     * @throws RecordNotFound when it does not exist for the officer
     */
    public Disposal get(UUID id, NeedToKnow needToKnow) {
        return Visibility.bind(entityManager.createQuery(WHOLE + "and d.id = :id", Disposal.class), needToKnow)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(RecordNotFound::new);
    }

    /**
     * A disposal to be decided; whoever else would work on the same file waits until this transaction ends.
     *
     * @param id identity
     * @param needToKnow what exists for the officer
     * @return the disposal
     * @throws RecordNotFound when it does not exist for the officer
     */
    public Disposal take(UUID id, NeedToKnow needToKnow) {
        Disposal found = get(id, needToKnow);
        entityManager.refresh(found.getCaseFile(), LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(found);
        return found;
    }

    /**
     * The disposal of a case file that waits for a decision.
     *
     * @param caseFile identity of a file that exists for the officer
     * @return the disposal, if there is one
     */
    public Optional<Disposal> pending(UUID caseFile) {
        return entityManager.createQuery("select d from Disposal d where d.caseFile.id = :file and d.pending = true", Disposal.class)
                .setParameter("file", caseFile)
                .getResultStream()
                .findFirst();
    }

    /**
     * The place in a list of disposals that came back from a page or a client.
     *
     * @param text the cursor's text
     * @return the place
     */
    public Optional<Cursor> place(String text) {
        return Cursor.parse(text, ORDER, Instant.class);
    }

    /**
     * A page of the disposals, the newest first.
     *
     * @param asked from which place on
     * @param limit how many
     * @param needToKnow what exists for the officer
     * @return disposals with their case files
     */
    public Slice<Disposal> list(Optional<Cursor> asked, int limit, NeedToKnow needToKnow) {
        boolean down = asked.map(cursor -> !cursor.backwards()).orElse(true);
        String side = down ? "<" : ">";
        String beyond = asked.isEmpty() ? ""
                : "and (d.fourEyes.proposedAt " + side + " :at or d.fourEyes.proposedAt = :at and d.id " + side + " :id) ";
        var query = Visibility.bind(entityManager.createQuery(
                WHOLE + beyond + "order by d.fourEyes.proposedAt" + (down ? " desc" : "") + ", d.id" + (down ? " desc" : ""), Disposal.class), needToKnow);
        asked.ifPresent(place -> query.setParameter("at", place.key(0, Instant.class).orElse(Instant.EPOCH)).setParameter("id", place.id()));
        long count = Visibility.bind(entityManager.createQuery(
                        "select 1 from Disposal d join d.caseFile c where" + Visibility.OF_FILE, Integer.class), needToKnow)
                .setMaxResults(Slice.COUNT_CAP + 1).getResultList().size();
        return Slice.of(query.setMaxResults(limit + 1).getResultList(), limit, asked,
                each -> Cursor.after(ORDER, each.getId(), each.getFourEyes().getProposedAt()), count);
    }

    /**
     * How many disposals wait for the supervisors of some desks.
     *
     * @param desks desks that the officer supervises
     * @param except proposer whose own ones are left out
     * @param needToKnow what exists for the officer
     * @return number of disposals
     */
    public long waiting(Set<UUID> desks, UUID except, NeedToKnow needToKnow) {
        return Visibility.bind(entityManager.createQuery(
                        "select count(d) from Disposal d join d.caseFile c where" + Visibility.OF_FILE
                                + "and d.pending = true and c.desk.id in (:supervised) and d.fourEyes.proposedBy <> :except", Long.class), needToKnow)
                .setParameter("supervised", desks)
                .setParameter("except", except)
                .getSingleResult();
    }

    /**
     * How many events of a case file have a payload that a disposal would take.
     *
     * @param caseFile identity of the file
     * @return number of events
     */
    public long disposable(UUID caseFile) {
        return entityManager.createQuery(
                        "select count(e) from DisposableEvent e where e.caseFileId = :file and e.disposalId is null"
                                + " and (e.recordType is null or e.recordType <> 'Disposal')", Long.class)
                .setParameter("file", caseFile)
                .getSingleResult();
    }

    /**
     * How many payloads went under a disposal.
     *
     * @param disposal the disposal
     * @return number of events
     */
    public long disposed(Disposal disposal) {
        return entityManager.createQuery(
                        "select count(e) from DisposableEvent e where e.caseFileId = :file and e.disposalId = :disposal", Long.class)
                .setParameter("file", disposal.getCaseFile().getId())
                .setParameter("disposal", disposal.getId())
                .getSingleResult();
    }

    /**
     * Lets the payloads of a case file's events go, but those that tell of disposals.
     *
     * @param disposal an approved one
     * @param until events up to this instant
     */
    public void dispose(Disposal disposal, Instant until) {
        // the database lets nothing go but under a disposal that stands there as approved
        entityManager.flush();
        List<DisposableEvent> next;
        do {
            next = entityManager.createQuery(
                            "select e from DisposableEvent e where e.caseFileId = :file and e.disposalId is null and e.recordedAt <= :until"
                                    + " and (e.recordType is null or e.recordType <> 'Disposal') order by e.recordedAt, e.id", DisposableEvent.class)
                    .setParameter("file", disposal.getCaseFile().getId())
                    .setParameter("until", until)
                    .setMaxResults(BATCH)
                    .getResultList();
            next.forEach(event -> event.dispose(disposal));
            entityManager.flush();
            next.forEach(entityManager::detach);
        } while (next.size() == BATCH);
    }

    /**
     * Which disposals were approved, as their own events say and not their rows. An approval that has no place in the log yet gets one at the
     * sequencer's next turn.
     *
     * @param disposals identities of disposals
     * @return the approvals by the identities of the disposals, the first one of each
     */
    public Map<UUID, ApprovedDisposal> approved(Collection<UUID> disposals) {
        Map<UUID, ApprovedDisposal> approved = new HashMap<>();
        if (!disposals.isEmpty()) {
            entityManager.createQuery(
                            "select h from HistoryEvent h where h.recordType = 'Disposal' and h.action = :approval and h.outcome = DONE"
                                    + " and h.recordId in (:disposals) order by h.recordedAt, h.id", HistoryEvent.class)
                    .setParameter("approval", APPROVAL)
                    .setParameter("disposals", disposals)
                    .getResultStream()
                    .flatMap(event -> ApprovedDisposal.toldBy(event).stream())
                    .forEach(approval -> approved.putIfAbsent(approval.disposal(), approval));
        }
        return approved;
    }
}
