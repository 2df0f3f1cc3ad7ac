package org.chancery.domain.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.chancery.domain.casefile.EntryKind;
import org.chancery.domain.casefile.StatusChangeRepository;
import org.chancery.domain.identity.NeedToKnow;
import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.Slice;

/** The timelines of case files. Whoever asks has read the case file already, so only the clearance for each entry is left to heed. */
@ApplicationScoped
public class TimelineRepository {

    private static final String SHOWN = " from CaseEntry e where e.caseFile.id = :file and e.classification.level <= :clearance";
    private static final String TAKES_PART = " and (array_contains(e.states, :state) = true or e.from.state = :state or e.to.state = :state"
            + " or exists (select 1 from Incident i join i.parties q where i.id = e.id and q.party.state = :state)"
            + " or exists (select 1 from Talk t join t.participants m where t.id = e.id and m.state = :state))";

    private static final int MOST_PARTIES = 60;

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    @Inject
    private StatusChangeRepository statusChanges;

    /**
     * A part of the timeline.
     *
     * @param caseFile identity of a file that exists for the officer
     * @param query which part
     * @param needToKnow what exists for the officer
     * @return what stands there, with where to go on
     */
    public Slice<TimelineItem> timeline(UUID caseFile, TimelineQuery query, NeedToKnow needToKnow) {
        Optional<Cursor> place = query.place();
        Comparator<TimelineItem> reading = query.upwards() ? TimelineItem.OLDEST_FIRST : TimelineItem.OLDEST_FIRST.reversed();
        List<TimelineItem> found = new ArrayList<>();
        long count = 0;
        if (query.showsEntries()) {
            entries(caseFile, query, needToKnow).forEach(entry -> found.add(TimelineItem.of(entry)));
            count = bound(entityManager.createQuery("select 1" + where(query), Integer.class), caseFile, query, needToKnow)
                    .setMaxResults(Slice.COUNT_CAP + 1)
                    .getResultList().size();
        }
        if (query.showsStatusChanges()) {
            List<TimelineItem> changes = statusChanges.of(caseFile).stream()
                    .map(change -> TimelineItem.of(StatusChangeSummary.of(change)))
                    .toList();
            count += changes.size();
            changes.stream().filter(item -> place.isEmpty() || reading.compare(at(place.get()), item) < 0).forEach(found::add);
        }
        found.sort(reading);
        List<TimelineItem> some = found.subList(0, Math.min(found.size(), query.limit() + 1));
        return Slice.of(some, query.limit(), place, TimelineItem::place, count);
    }

    private static TimelineItem at(Cursor place) {
        return new TimelineItem(TimelineKind.STATUS_CHANGE, place.id(), place.key(0, Instant.class).orElse(Instant.EPOCH), null, null);
    }

    private static String where(TimelineQuery query) {
        return SHOWN + " and type(e) in (" + query.entities() + ")" + (query.state() == null ? "" : TAKES_PART);
    }

    private List<EntrySummary> entries(UUID caseFile, TimelineQuery query, NeedToKnow needToKnow) {
        String beyond = query.upwards() ? ">" : "<";
        String way = query.upwards() ? "" : " desc";
        String from = query.place().isEmpty() ? "" : " and e.timelineAt %s= :at and (e.timelineAt %s :at or e.id %s :id)"
                .formatted(beyond, beyond, beyond);
        TypedQuery<Object[]> lines = bound(entityManager.createQuery(
                "select " + TimelineLine.SELECTED + where(query) + from + " order by e.timelineAt" + way + ", e.id" + way, Object[].class),
                caseFile, query, needToKnow);
        query.place().ifPresent(place -> lines.setParameter("at", place.key(0, Instant.class).orElse(Instant.EPOCH))
                .setParameter("id", place.id()));
        return withParties(lines.setMaxResults(query.limit() + 1).getResultStream().map(TimelineLine::read).toList());
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> lines, UUID caseFile, TimelineQuery query, NeedToKnow needToKnow) {
        if (query.state() != null) {
            lines.setParameter("state", query.state());
        }
        return lines.setParameter("file", caseFile).setParameter("clearance", needToKnow.clearance());
    }

    private List<EntrySummary> withParties(List<EntrySummary> entries) {
        Map<UUID, List<PartyInShort>> parties = new HashMap<>();
        read(entries, EntryKind.INCIDENT, "select i.id, q.party.state, q.party.organ, q.party.office, q.party.person, q.part"
                + " from Incident i join i.parties q where i.id in (:ids) order by i.id, index(q)")
                .forEach(row -> add(parties, row, new PartyInShort((String) row[1], PartyInShort.of(row[1], row[2], row[3], row[4]).name(), (Enum<?>) row[5])));
        read(entries, EntryKind.TALK, "select t.id, m.state, m.name, m.office from Talk t join t.participants m where t.id in (:ids)"
                + " order by t.id, index(m)")
                .forEach(row -> add(parties, row, PartyInShort.of(row[1], row[2], row[3])));
        return entries.stream().map(e -> e.kind() == EntryKind.CORRESPONDENCE ? e : e.with(parties.getOrDefault(e.id(), List.of()))).toList();
    }

    private static void add(Map<UUID, List<PartyInShort>> parties, Object[] row, PartyInShort party) {
        parties.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add(party);
    }

    private List<Object[]> read(List<EntrySummary> entries, EntryKind kind, String query) {
        List<UUID> ids = entries.stream().filter(e -> e.kind() == kind).map(EntrySummary::id).toList();
        return ids.isEmpty() ? List.of() : entityManager.createQuery(query, Object[].class).setParameter("ids", ids).getResultList();
    }

    /**
     * Everybody whom the entries of a case file name.
     *
     * @param caseFile identity of a file that exists for the officer
     * @param needToKnow what exists for the officer
     * @return parties, each once, those of states first by the code of the state
     */
    public List<PartyInShort> parties(UUID caseFile, NeedToKnow needToKnow) {
        Set<PartyInShort> parties = new LinkedHashSet<>();
        for (String named : List.of("e.from.state, e.from.organ, e.from.office, e.from.person|from Correspondence e where",
                "e.to.state, e.to.organ, e.to.office, e.to.person|from Correspondence e where",
                "q.party.state, q.party.organ, q.party.office, q.party.person|from Incident e join e.parties q where",
                "m.state, m.name, m.office, m.office|from Talk e join e.participants m where")) {
            String[] part = named.split("\\|", -1);
            entityManager.createQuery("select distinct " + part[0] + ' ' + part[1]
                            + " e.caseFile.id = :file and e.classification.level <= :clearance", Object[].class)
                    .setParameter("file", caseFile)
                    .setParameter("clearance", needToKnow.clearance())
                    .setMaxResults(MOST_PARTIES)
                    .getResultStream()
                    .map(row -> PartyInShort.of(row[0], row[1], row[2], row[3]))
                    .filter(party -> party.state() != null || party.name() != null)
                    .forEach(parties::add);
        }
        return parties.stream().sorted(Comparator.comparing(PartyInShort::state, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    /**
     * How many things of each kind stand on the timeline.
     *
     * @param caseFile identity of a file that exists for the officer
     * @param needToKnow what exists for the officer
     * @return counts
     */
    public TimelineCounts counts(UUID caseFile, NeedToKnow needToKnow) {
        Map<Object, Long> byKind = new HashMap<>();
        entityManager.createQuery("select type(e), count(e.id)" + SHOWN + " group by type(e)", Object[].class)
                .setParameter("file", caseFile)
                .setParameter("clearance", needToKnow.clearance())
                .getResultStream()
                .forEach(row -> byKind.put(((Class<?>) row[0]).getSimpleName(), (Long) row[1]));
        long changes = entityManager.createQuery("select count(s.id) from StatusChange s where s.caseFile.id = :file", Long.class)
                .setParameter("file", caseFile)
                .getSingleResult();
        return new TimelineCounts(
                byKind.getOrDefault("Correspondence", 0L), byKind.getOrDefault("Incident", 0L), byKind.getOrDefault("Talk", 0L), changes);
    }
}
