package org.chancery.domain.history.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

/** The log over the history: its leaves, its end, its checkpoints. */
@ApplicationScoped
public class LogRepository {

    /** How many leaves are read at a time. */
    private static final int PAGE = 10_000;
    /** Hibernate's number for passing over rows that somebody else has locked. */
    private static final int SKIP_LOCKED = -2;
    private static final String PLACELESS =
            "from HistoryEvent e where e.recordedAt >= :since and not exists (select 1 from LogLeaf l where l.eventId = e.id)";

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * Takes the log's end for appending, until the transaction ends.
     *
     * @return nothing while somebody else has it, here or on another node
     */
    public Optional<LogHead> take() {
        return entityManager.createQuery("select h from LogHead h", LogHead.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }

    /**
     * Takes the log's end for appending as soon as whoever has it lets it go, until the transaction ends.
     *
     * @return the end as it was left
     */
    public LogHead await() {
        return entityManager.createQuery("select h from LogHead h", LogHead.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /**
     * The log's end, to be looked at.
     *
     * @return how long it is
     */
    public LogHead head() {
        return entityManager.find(LogHead.class, LogHead.ONLY);
    }

    /**
     * Events that have no place yet, in the order in which they shall get one.
     *
     * @param since events written at or after this instant
     * @param limit how many at most
     * @return the oldest of them
     */
    public List<PlacelessEvent> placeless(Instant since, int limit) {
        List<PlacelessEvent> found = entityManager.createQuery(
                        "select e.id as id, e.recordedAt as at, e.recordId as record, e.recordVersion as version, e.leafHash as leaf "
                                + PLACELESS + " order by e.recordedAt, e.id", Tuple.class)
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new PlacelessEvent(
                        row.get("id", UUID.class), row.get("at", Instant.class), row.get("record", UUID.class),
                        row.get("version", Long.class), row.get("leaf", byte[].class)))
                .toList();
        return PlacelessEvent.inOrder(found);
    }

    /**
     * When the oldest event was written that has no place yet.
     *
     * @param since events written at or after this instant
     * @return nothing when all have a place
     */
    public Optional<Instant> oldestPlaceless(Instant since) {
        return entityManager.createQuery("select e.recordedAt " + PLACELESS + " order by e.recordedAt", Instant.class)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * How many events have no place yet, counted only so far.
     *
     * @param since events written at or after this instant
     * @param most how far to count
     * @return count, at most that
     */
    public long countPlaceless(Instant since, int most) {
        return entityManager.createQuery(
                        "select count(*) from (select e.id as id " + PLACELESS + " order by e.recordedAt fetch first " + most + " rows only) counted", Long.class)
                .setParameter("since", since)
                .getSingleResult();
    }

    /**
     * When the event at the end of the log was written.
     *
     * @return nothing for an empty log, or when that event is gone
     */
    public Optional<Instant> newestPlaced() {
        return entityManager.createQuery(
                        "select e.recordedAt from HistoryEvent e join LogLeaf l on l.eventId = e.id where l.index = :last", Instant.class)
                .setParameter("last", head().getSize() - 1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Adds leaves.
     *
     * @param leaves the next ones of the log
     */
    public void add(List<LogLeaf> leaves) {
        leaves.forEach(entityManager::persist);
        entityManager.flush();
        leaves.forEach(entityManager::detach);
    }

    /**
     * Keeps a checkpoint.
     *
     * @param checkpoint a signed state that is not kept yet
     */
    public void add(Checkpoint checkpoint) {
        entityManager.persist(checkpoint);
    }

    /**
     * The newest signed state.
     *
     * @return nothing before the first one
     */
    public Optional<Checkpoint> newestCheckpoint() {
        return newestCheckpoints(1).stream().findFirst();
    }

    /**
     * The newest signed states.
     *
     * @param limit how many at most
     * @return newest first
     */
    public List<Checkpoint> newestCheckpoints(int limit) {
        return entityManager.createQuery("select c from Checkpoint c order by c.size desc", Checkpoint.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * The checkpoints of a stretch of the log.
     *
     * @param after smallest size, not included
     * @param to largest size
     * @return in the order of their sizes
     */
    public List<Checkpoint> checkpoints(long after, long to) {
        return entityManager.createQuery("select c from Checkpoint c where c.size > :after and c.size <= :to order by c.size", Checkpoint.class)
                .setParameter("after", after)
                .setParameter("to", to)
                .getResultList();
    }

    /**
     * An event's place.
     *
     * @param event identity of the event
     * @return nothing while it has none
     */
    public Optional<LogLeaf> leafOf(UUID event) {
        return entityManager.createQuery("select l from LogLeaf l where l.eventId = :event", LogLeaf.class)
                .setParameter("event", event)
                .getResultStream()
                .findFirst();
    }

    /**
     * Reads the digests of leaves in their order, some at a time.
     *
     * @param from index of the first
     * @param to index after the last
     * @param reader takes each digest
     * @return how many there were; less than asked for when leaves are missing
     */
    public long read(long from, long to, Consumer<byte[]> reader) {
        long read = 0;
        for (long next = from; next < to; next += PAGE) {
            List<byte[]> page = digests(next, Math.min(to, next + PAGE));
            page.forEach(reader);
            read += page.size();
        }
        return read;
    }

    /**
     * The digests of a few leaves.
     *
     * @param from index of the first
     * @param to index after the last
     * @return digests in the order of the leaves
     */
    public List<byte[]> digests(long from, long to) {
        return entityManager.createQuery(
                        "select l.digest from LogLeaf l where l.index >= :from and l.index < :to order by l.index", byte[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /**
     * The root of a subtree.
     *
     * @param subtree which leaves
     * @return 32 bytes
     * @throws IllegalStateException when leaves are missing
     */
    public byte[] root(Subtree subtree) {
        Frontier frontier = Frontier.empty();
        if (read(subtree.from(), subtree.to(), frontier::append) != subtree.size()) {
            throw new IllegalStateException("the log has gaps between leaf " + subtree.from() + " and leaf " + subtree.to());
        }
        return frontier.root();
    }
}
