package org.chancery.domain.history;

import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.metamodel.EntityType;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.document.Attachment;
import org.chancery.domain.kernel.BaseEntity;
import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.Slice;

/**
 * The records as the ministry knew them at an instant. Of each it is the last event by then that tells, and if that one is not for the
 * reader's eyes, nothing is: an older event would show a state that was not the one of that instant.
 */
@ApplicationScoped
public class KnownRepository {

    private static final String TELLS = "h.recordVersion is not null and h.outcome = DONE";
    private static final String LAST = TELLS + " and h.recordedAt <= :on and not exists (select 1 from HistoryEvent n where n.recordId = h.recordId"
            + " and n.recordVersion is not null and n.outcome = DONE and n.recordedAt <= :on and (n.recordVersion > h.recordVersion"
            + " or n.recordVersion = h.recordVersion and (n.recordedAt > h.recordedAt or n.recordedAt = h.recordedAt and n.id > h.id)))";
    /** A paper that was taken off stays a row, and says so. */
    private static final String THERE = " and h.after is not null and h.after not like '%\"removed\":true%'";
    private static final String OF_RECORD = "h.recordId = :record and h.recordType in (:types) and " + TELLS;

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * The identity of a case file; its number only leads to it and never changes.
     *
     * @param number number of the file
     * @return identity, whoever may know of it
     */
    public Optional<UUID> caseFile(CaseNumber number) {
        return entityManager.createQuery("select f.id from CaseFile f where f.number = :number", UUID.class)
                .setParameter("number", number.toString())
                .getResultStream()
                .findFirst();
    }

    /**
     * A case file as it was known.
     *
     * @param file identity of the file
     * @param on at which instant
     * @param reader whose eyes it is for
     * @return nothing when the event that tells is not for the reader
     */
    public Optional<KnownRecord> file(UUID file, Instant on, HistoryReader reader) {
        return record(file, types(CaseFile.class), on, reader);
    }

    /**
     * An entry as it was known.
     *
     * @param entry identity of the entry
     * @param on at which instant
     * @param reader whose eyes it is for
     * @return nothing when the event that tells is not for the reader
     */
    public Optional<KnownRecord> entry(UUID entry, Instant on, HistoryReader reader) {
        return record(entry, types(CaseEntry.class), on, reader);
    }

    private Optional<KnownRecord> record(UUID id, List<String> types, Instant on, HistoryReader reader) {
        return first("select h from HistoryEvent h where " + OF_RECORD
                        + " and h.recordedAt <= :on order by h.recordVersion desc, h.recordedAt desc, h.id desc", HistoryEvent.class, id, types, on)
                .or(() -> first("select h from HistoryEvent h where " + OF_RECORD
                        + " and h.recordedAt > :on order by h.recordVersion, h.recordedAt, h.id", HistoryEvent.class, id, types, on))
                .filter(event -> isFor(reader, event))
                .map(event -> new KnownRecord(
                        on, event,
                        change("select max(h.recordedAt)", "<", id, types, event.getRecordedAt(), reader),
                        change("select min(h.recordedAt)", ">", id, types, on, reader)));
    }

    private <T> Optional<T> first(String text, Class<T> of, UUID id, List<String> types, Instant on) {
        return about(entityManager.createQuery(text, of), id, types, on).setMaxResults(1).getResultStream().findFirst();
    }

    private static <T> TypedQuery<T> about(TypedQuery<T> query, UUID id, List<String> types, Instant on) {
        return query.setParameter("record", id).setParameter("types", types).setParameter("on", on);
    }

    private boolean isFor(HistoryReader reader, HistoryEvent event) {
        TypedQuery<Long> query = entityManager
                .createQuery("select count(h) from HistoryEvent h where h.id = :event and " + reader.condition(), Long.class)
                .setParameter("event", event.getId());
        reader.parameters().forEach(query::setParameter);
        return query.getSingleResult() > 0;
    }

    private Optional<Instant> change(String select, String side, UUID id, List<String> types, Instant on, HistoryReader reader) {
        TypedQuery<Instant> query = about(entityManager.createQuery(
                select + " from HistoryEvent h where " + OF_RECORD + " and h.recordedAt " + side + " :on and " + reader.condition(),
                Instant.class), id, types, on);
        reader.parameters().forEach(query::setParameter);
        return Optional.ofNullable(query.getSingleResult());
    }

    /**
     * The entries that a case file had, in the order in which they were logged.
     *
     * @param file identity of the file
     * @param on at which instant
     * @param reader whose eyes they are for
     * @param after where to go on
     * @param limit how many at most
     * @return those whose last event by then is for the reader
     */
    public Slice<KnownPart> entries(UUID file, Instant on, HistoryReader reader, Optional<Cursor> after, int limit) {
        return parts(file, Optional.empty(), types(CaseEntry.class), on, reader, after, limit);
    }

    /**
     * The papers that an entry had, in the order in which they were attached.
     *
     * @param file identity of the file
     * @param entry identity of the entry
     * @param on at which instant
     * @param reader whose eyes they are for
     * @return those whose last event by then is for the reader, as many as a page holds
     */
    public Slice<KnownPart> papers(UUID file, UUID entry, Instant on, HistoryReader reader) {
        return parts(file, Optional.of(entry), types(Attachment.class), on, reader, Optional.empty(), Slice.MAX_LIMIT);
    }

    private Slice<KnownPart> parts(
            UUID file, Optional<UUID> entry, List<String> types, Instant on, HistoryReader reader, Optional<Cursor> after, int limit) {
        boolean backwards = after.map(Cursor::backwards).orElse(false);
        // the index is by the file
        String where = "h.caseFileId = :file" + (entry.isPresent() ? " and h.entryId = :entry" : "") + " and h.recordType in (:types) and "
                + LAST + THERE + " and " + reader.condition();
        TypedQuery<Tuple> query = entityManager.createQuery(
                        "select h.recordId, h.recordType, h.recordName, h.recordedAt, h.officerName, h.classification,"
                                + " (select count(*) from (select h.id as id from HistoryEvent h where " + where
                                + " order by h.recordId fetch first " + (Slice.COUNT_CAP + 1) + " rows only) counted) from HistoryEvent h where " + where
                                + (after.isEmpty() ? "" : " and h.recordId " + (backwards ? "<" : ">") + " :place")
                                + " order by h.recordId " + (backwards ? "desc" : "asc"), Tuple.class)
                .setParameter("file", file)
                .setParameter("types", types)
                .setParameter("on", on)
                .setMaxResults(limit + 1);
        entry.ifPresent(id -> query.setParameter("entry", id));
        after.ifPresent(place -> query.setParameter("place", place.id()));
        reader.parameters().forEach(query::setParameter);
        List<Tuple> found = query.getResultList();
        return Slice.of(
                found.stream().map(KnownRepository::part).toList(), limit, after, KnownPart::place,
                found.isEmpty() ? 0 : found.get(0).get(6, Long.class));
    }

    private static KnownPart part(Tuple row) {
        return new KnownPart(
                row.get(0, UUID.class), row.get(1, String.class), row.get(2, String.class), row.get(3, Instant.class),
                row.get(4, String.class), row.get(5, Integer.class));
    }

    /**
     * What records were called, for the identities by which others name them.
     *
     * @param records identities of anything
     * @param on at which instant
     * @param reader whose eyes the names are for
     * @return names by identity, of those whose last event by then is for the reader
     */
    public Map<UUID, String> names(Collection<UUID> records, Instant on, HistoryReader reader) {
        Map<UUID, String> names = new HashMap<>();
        if (!records.isEmpty()) {
            TypedQuery<Tuple> query = entityManager.createQuery(
                            "select h.recordId, h.recordName from HistoryEvent h where h.recordId in (:records) and h.recordName is not null and "
                                    + LAST + " and " + reader.condition(), Tuple.class)
                    .setParameter("records", records)
                    .setParameter("on", on);
            reader.parameters().forEach(query::setParameter);
            query.getResultList().forEach(row -> names.put(row.get(0, UUID.class), row.get(1, String.class)));
        }
        return names;
    }

    /**
     * A record as it was known, or at two instants, field by field.
     *
     * @param first at the first instant
     * @param second at the second one, nothing when only the first is asked for
     * @return every field that was there, with its values at both
     */
    public List<FieldChange> fields(KnownRecord first, Optional<KnownRecord> second) {
        return HistoryDifference.between(
                first.state(), second.flatMap(KnownRecord::state), new FieldTypes(entityManager.getMetamodel(), first.event().getRecordType()));
    }

    private List<String> types(Class<? extends BaseEntity> kind) {
        return entityManager.getMetamodel().getEntities().stream()
                .filter(type -> kind.isAssignableFrom(type.getJavaType()) && !Modifier.isAbstract(type.getJavaType().getModifiers()))
                .map(EntityType::getName)
                .toList();
    }
}
