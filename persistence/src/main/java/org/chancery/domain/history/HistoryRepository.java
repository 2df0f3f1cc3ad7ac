package org.chancery.domain.history;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.StatusChange;
import org.chancery.domain.document.Attachment;
import org.chancery.domain.identity.NeedToKnow;
import org.chancery.domain.kernel.Act;
import org.chancery.domain.kernel.BaseEntity;
import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.Slice;

/** The history, to be added to and read. */
@ApplicationScoped
public class HistoryRepository {

    private static final List<Class<? extends BaseEntity>> RECORDS = List.of(CaseEntry.class, StatusChange.class, Attachment.class, Disposal.class);

    /** Property of a session under which the act of its transaction is noted. */
    static final String ACT = "org.chancery.act";

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * Notes which act the present transaction is part of.
     *
     * @param act the act
     */
    public void follow(Act act) {
        entityManager.setProperty(ACT, act);
    }

    /**
     * Adds an event.
     *
     * @param event what happened
     */
    public void add(HistoryEvent event) {
        entityManager.persist(event);
    }

    /**
     * A list of events, newest first, with how many there are: one statement.
     *
     * @param filter which events
     * @param reader whose eyes they are for
     * @param after where to go on
     * @param limit how many at most
     * @return the events that exist for the reader
     */
    public Slice<HistoryLine> find(HistoryFilter filter, HistoryReader reader, Optional<Cursor> after, int limit) {
        HistoryQuery query = new HistoryQuery(filter, reader, after);
        TypedQuery<Tuple> typed = entityManager.createQuery(query.text(), Tuple.class).setMaxResults(limit + 1);
        query.parameters().forEach(typed::setParameter);
        List<Tuple> found = typed.getResultList();
        long counted = found.isEmpty() ? 0 : found.get(0).get(HistoryQuery.COUNT, Long.class);
        return Slice.of(found.stream().map(HistoryQuery::line).toList(), limit, after, HistoryLine::place, counted);
    }

    /**
     * How many events there are, counted only so far.
     *
     * @param filter which events
     * @param reader whose eyes they are for
     * @param most how far to count
     * @return count, at most that
     */
    public long count(HistoryFilter filter, HistoryReader reader, long most) {
        HistoryQuery query = new HistoryQuery(filter, reader, Optional.empty());
        TypedQuery<Long> typed = entityManager.createQuery(query.count(most), Long.class);
        query.parameters().forEach(typed::setParameter);
        return typed.getSingleResult();
    }

    /**
     * The events after a place, for those who read the list to its end.
     *
     * @param filter which events
     * @param reader whose eyes they are for
     * @param after the last event read, nothing at the beginning
     * @param limit how many at most
     * @return events, newest first; none at the end
     */
    public List<HistoryLine> next(HistoryFilter filter, HistoryReader reader, Optional<HistoryLine> after, int limit) {
        HistoryQuery query = new HistoryQuery(filter, reader, after.map(HistoryLine::place));
        TypedQuery<Tuple> typed = entityManager.createQuery(query.uncounted(), Tuple.class).setMaxResults(limit);
        query.parameters().forEach(typed::setParameter);
        return typed.getResultList().stream().map(HistoryQuery::line).toList();
    }

    /**
     * An event with the record before and after.
     *
     * @param id the event's identity
     * @param reader whose eyes it is for
     * @return the event, nothing when there is none for the reader
     */
    public Optional<HistoryEvent> find(UUID id, HistoryReader reader) {
        TypedQuery<HistoryEvent> query = entityManager
                .createQuery("select h from HistoryEvent h where h.id = :id and " + reader.condition(), HistoryEvent.class)
                .setParameter("id", id);
        reader.parameters().forEach(query::setParameter);
        return query.getResultStream().findFirst();
    }

    /**
     * Whether a case file or an entry exists for somebody; a file can be older than what its reader may know of its history.
     *
     * @param filter the filter that names it
     * @param needToKnow what exists for the reader
     * @return true when it does
     */
    public boolean exists(HistoryFilter filter, NeedToKnow needToKnow) {
        Optional<HistorySubject> subject = filter.entry() != null ? subject(filter.entry())
                : filter.caseNumber() != null ? subject(CaseNumber.parse(filter.caseNumber())) : Optional.empty();
        return subject.filter(found -> found.existsFor(needToKnow)).isPresent();
    }

    /**
     * A record that an officer named, whether or not it exists for the officer: only the history may know.
     *
     * @param key number of a case file or identity of a record
     * @return where events about it belong, nothing when there is no such record
     */
    public Optional<HistorySubject> subject(Object key) {
        if (key instanceof CaseNumber number) {
            return entityManager.createQuery("select c from CaseFile c where c.number = :number", CaseFile.class)
                    .setParameter("number", number.toString())
                    .getResultStream()
                    .findFirst()
                    .map(HistorySubject::of);
        }
        return RECORDS.stream()
                .<BaseEntity>map(type -> entityManager.find(type, key))
                .filter(found -> found != null)
                .findFirst()
                .map(HistorySubject::of);
    }

    /**
     * Names for the identities of officers and desks, which say nothing to a reader.
     *
     * @param ids identities of anything
     * @return pairs of identity and name, for those that are officers or desks
     */
    public List<Object[]> names(List<UUID> ids) {
        return entityManager.createQuery(
                        "select o.id, o.fullName from Officer o where o.id in (:ids)"
                                + " union all select d.id, d.name from Desk d where d.id in (:ids)", Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /**
     * What an event changed, field by field.
     *
     * @param event the event
     * @return every field of the record, before and after
     */
    public List<FieldChange> changes(HistoryEvent event) {
        return HistoryDifference.between(
                event.getBefore(), event.getAfter(), new FieldTypes(entityManager.getMetamodel(), event.getRecordType()));
    }
}
