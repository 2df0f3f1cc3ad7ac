package org.chancery.domain.history.pack;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;

import org.chancery.domain.history.HistoryEvent;
import org.chancery.domain.history.HistoryReader;

/** The events that go into a pack, in the order of the log. */
@ApplicationScoped
public class PackRepository {

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * Events of a stretch of the log, a page.
     *
     * @param stretch which events
     * @param from index from which to go on
     * @param reader whose eyes they are for
     * @param limit how many at most
     * @return the events with their places, in the order of the log
     */
    public List<PackedEvent> events(Stretch stretch, long from, HistoryReader reader, int limit) {
        TypedQuery<Tuple> query = entityManager.createQuery(
                        "select l.index, h from LogLeaf l join HistoryEvent h on h.id = l.eventId where " + stretch.condition() + " and l.index >= :next and "
                                + reader.condition() + " order by l.index", Tuple.class)
                .setParameter("next", from)
                .setMaxResults(limit);
        stretch.parameters().forEach(query::setParameter);
        reader.parameters().forEach(query::setParameter);
        List<PackedEvent> events = query.getResultStream()
                .map(row -> new PackedEvent(row.get(0, Long.class), row.get(1, HistoryEvent.class)))
                .toList();
        entityManager.clear();
        return events;
    }

    /**
     * Leaves of the log with their events, whoever may see them, to be verified.
     *
     * @param from index of the first
     * @param to index after the last
     * @return in the order of the log
     */
    public List<LoggedEvent> logged(long from, long to) {
        List<LoggedEvent> logged = entityManager.createQuery(
                        "select l.index, l.digest, h from LogLeaf l left join HistoryEvent h on h.id = l.eventId"
                                + " where l.index >= :from and l.index < :to order by l.index", Tuple.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(row -> new LoggedEvent(row.get(0, Long.class), row.get(1, byte[].class), row.get(2, HistoryEvent.class)))
                .toList();
        entityManager.clear();
        return logged;
    }

    /**
     * How many events a stretch of the log has.
     *
     * @param stretch which events
     * @return number of events, whoever may see them
     */
    public long count(Stretch stretch) {
        return count(stretch, "", Map.of());
    }

    /**
     * How many events a stretch of the log has for somebody.
     *
     * @param stretch which events
     * @param reader whose eyes they are for
     * @return number of events
     */
    public long count(Stretch stretch, HistoryReader reader) {
        return count(stretch, " and " + reader.condition(), reader.parameters());
    }

    private long count(Stretch stretch, String condition, Map<String, Object> parameters) {
        TypedQuery<Long> query = entityManager.createQuery(
                "select count(l) from LogLeaf l join HistoryEvent h on h.id = l.eventId where " + stretch.condition() + condition, Long.class);
        stretch.parameters().forEach(query::setParameter);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /**
     * Where in the log a period begins: the place of the first event that was written at an instant or later.
     *
     * @param at the instant
     * @param size the log's size
     * @return the smallest such place; the size when there is none
     */
    public long placeOf(Instant at, long size) {
        Long first = entityManager.createQuery(
                        "select min(l.index) from LogLeaf l join HistoryEvent h on h.id = l.eventId where h.recordedAt >= :at", Long.class)
                .setParameter("at", at)
                .getSingleResult();
        return first == null ? size : Math.min(first, size);
    }

    /**
     * The records of a case file, as far as its events name them.
     *
     * @param caseFile the file
     * @return pairs of type and identity
     */
    public List<Object[]> recordsOf(UUID caseFile) {
        return entityManager.createQuery(
                        "select distinct h.recordType, h.recordId from HistoryEvent h where h.caseFileId = :file and h.recordVersion is not null",
                        Object[].class)
                .setParameter("file", caseFile)
                .getResultList();
    }
}
