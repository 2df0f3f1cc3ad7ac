package org.chancery.domain.history;

import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.metamodel.EntityType;

import org.chancery.domain.kernel.Act;
import org.chancery.domain.kernel.BaseEntity;
import org.chancery.domain.kernel.Occurrence.Outcome;
import org.hibernate.engine.spi.SessionImplementor;

/** The records as they stand in their tables, beside what the history tells of them. */
@ApplicationScoped
public class CurrentRecordRepository {

    private static final String TOLD = "select h.id, h.recordId, h.recordVersion, h.before, h.after, h.classification, l.index"
            + " from HistoryEvent h left join LogLeaf l on l.eventId = h.id"
            + " where h.recordVersion is not null and h.outcome = DONE and not exists (select 1 from HistoryEvent n where n.recordId = h.recordId"
            + " and n.recordVersion is not null and n.outcome = DONE"
            + " and (n.recordVersion > h.recordVersion or n.recordVersion = h.recordVersion and n.recordedAt > h.recordedAt))";

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * The kinds of record that the history knows.
     *
     * @return classes of records, by their simple names
     */
    public List<Class<? extends BaseEntity>> types() {
        return entityManager.getMetamodel().getEntities().stream()
                .<Class<?>>map(EntityType::getJavaType)
                .filter(type -> BaseEntity.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                .<Class<? extends BaseEntity>>map(type -> type.asSubclass(BaseEntity.class))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    /**
     * Records of one kind, a page at a time in the order of their identities.
     *
     * @param type the kind
     * @param after identity of the last one of the page before; nil for the first page
     * @param limit how many at most
     * @return the records as they stand
     */
    public List<CurrentRecord> page(Class<? extends BaseEntity> type, UUID after, int limit) {
        return read(entityManager.createQuery("select r from " + type.getSimpleName() + " r where r.id > :after order by r.id", type)
                .setParameter("after", after)
                .setMaxResults(limit));
    }

    /**
     * Records by their identities.
     *
     * @param type their kind
     * @param ids identities
     * @return those that there are, as they stand
     */
    public List<CurrentRecord> named(Class<? extends BaseEntity> type, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of()
                : read(entityManager.createQuery("select r from " + type.getSimpleName() + " r where r.id in (:ids)", type).setParameter("ids", ids));
    }

    /**
     * A record that nobody can change until the transaction ends.
     *
     * @param type its kind
     * @param id its identity
     * @return the record as it stands; none when there is no such record any more
     */
    public List<CurrentRecord> held(Class<? extends BaseEntity> type, UUID id) {
        return read(entityManager.createQuery("select r from " + type.getSimpleName() + " r where r.id = :id", type)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Says anew what the records of a case file say now, when what was said of them earlier goes: an event for each, with the same state before
     * and after. Those about disposals are not among them, for their events stay. What is told anew is written right after the decision, so that
     * it can never go under it.
     *
     * @param caseFile identity of the file
     * @param decidedAt when it was decided that what was said earlier goes
     * @param act what the officer is doing
     */
    public void restate(UUID caseFile, Instant decidedAt, Act act) {
        Instant at = decidedAt.plus(1, ChronoUnit.MICROS);
        SessionImplementor session = entityManager.unwrap(SessionImplementor.class);
        for (Class<? extends BaseEntity> type : types()) {
            if (type != Disposal.class) {
                entityManager.createQuery("select r from " + type.getSimpleName() + " r where r.id in (select h.recordId from HistoryEvent h"
                                + " where h.caseFileId = :file and h.recordType = :type and h.recordVersion is not null)", type)
                        .setParameter("file", caseFile)
                        .setParameter("type", type.getSimpleName())
                        .getResultStream()
                        .forEach(record -> restate(record, session, at, act));
            }
        }
        entityManager.flush();
    }

    private void restate(BaseEntity record, SessionImplementor session, Instant at, Act act) {
        String state = CurrentRecord.of(record, session).state();
        entityManager.persist(new HistoryEvent(at, act, Outcome.DONE, HistorySubject.of(record), null, state, state));
    }

    private List<CurrentRecord> read(TypedQuery<? extends BaseEntity> query) {
        SessionImplementor session = entityManager.unwrap(SessionImplementor.class);
        List<CurrentRecord> found = query.getResultList().stream().map(entity -> CurrentRecord.of(entity, session)).toList();
        entityManager.clear();
        return found;
    }

    /**
     * What the history tells last of some records.
     *
     * @param records their identities
     * @return by identity; nothing for a record that has no event
     */
    public Map<UUID, ToldState> told(Collection<UUID> records) {
        return records.isEmpty() ? Map.of() : byRecord(entityManager.createQuery(TOLD + " and h.recordId in (:records)", Tuple.class)
                .setParameter("records", records));
    }

    /**
     * What the history tells last of records of one kind that are in no table any more, a page at a time.
     *
     * @param type the kind
     * @param after identity of the last one of the page before; nil for the first page
     * @param limit how many at most
     * @return by identity; rightly so where the last event has no state after it
     */
    public Map<UUID, ToldState> vanished(Class<? extends BaseEntity> type, UUID after, int limit) {
        return byRecord(entityManager.createQuery(
                        TOLD + " and h.recordType = :type and h.recordId > :after and not exists (select 1 from " + type.getSimpleName()
                                + " r where r.id = h.recordId) order by h.recordId", Tuple.class)
                .setParameter("type", type.getSimpleName())
                .setParameter("after", after)
                .setMaxResults(limit));
    }

    private static Map<UUID, ToldState> byRecord(TypedQuery<Tuple> query) {
        Map<UUID, ToldState> told = new HashMap<>();
        query.getResultList().forEach(row -> told.put(row.get(1, UUID.class), new ToldState(
                row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, Long.class), row.get(3, String.class), row.get(4, String.class),
                row.get(5, Integer.class), row.get(6, Long.class))));
        return told;
    }

    /**
     * Which events exist for somebody.
     *
     * @param events identities of events
     * @param reader whose eyes they are for
     * @return those that exist
     */
    public Set<UUID> visible(Collection<UUID> events, HistoryReader reader) {
        if (events.isEmpty()) {
            return Set.of();
        }
        TypedQuery<UUID> query = entityManager
                .createQuery("select h.id from HistoryEvent h where h.id in (:events) and " + reader.condition(), UUID.class)
                .setParameter("events", events);
        reader.parameters().forEach(query::setParameter);
        return new HashSet<>(query.getResultList());
    }
}
