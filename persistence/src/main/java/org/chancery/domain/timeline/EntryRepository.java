package org.chancery.domain.timeline;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.Visibility;
import org.chancery.domain.correspondence.Correspondence;
import org.chancery.domain.correspondence.CorrespondenceKind;
import org.chancery.domain.correspondence.Direction;
import org.chancery.domain.identity.NeedToKnow;
import org.chancery.domain.incident.Incident;
import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.talk.Talk;

/** Entries whatever their kind; every reading is limited to what exists for the officer. */
@ApplicationScoped
public class EntryRepository {

    private static final String WITHIN = " where" + Visibility.OF_ENTRY;

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * An entry to be read, with all that belongs to it.
     *
     * @param id identity
     * @param needToKnow what exists for the officer
     * @return the entry with its case file, desk and officer, its parties or participants
     * @throws RecordNotFound when it does not exist for the officer
     */
    public CaseEntry get(UUID id, NeedToKnow needToKnow) {
        CaseEntry entry = Visibility.bind(entityManager.createQuery(
                "select e from CaseEntry e join fetch e.caseFile c join fetch c.desk join fetch c.officer left join fetch c.pendingChange"
                        + WITHIN + "and e.id = :id", CaseEntry.class), needToKnow)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        if (entry instanceof Incident incident) {
            incident.getParties();
        } else if (entry instanceof Talk talk) {
            talk.getParticipants();
        }
        return entry;
    }

    /**
     * Entries in brief, as evidence or a reference names them.
     *
     * @param ids identities
     * @param needToKnow what exists for the officer
     * @return those that exist for the officer, in the order of the timeline
     */
    public List<EntryInBrief> brief(Collection<UUID> ids, NeedToKnow needToKnow) {
        return ids.isEmpty() ? List.of() : brief("e.id in (:ids)", ids, needToKnow);
    }

    /**
     * What answers an item.
     *
     * @param item identity of the item answered
     * @param needToKnow what exists for the officer
     * @return items that exist for the officer, in the order of the timeline
     */
    public List<EntryInBrief> answersTo(UUID item, NeedToKnow needToKnow) {
        return brief("e.answers.id in (:ids)", List.of(item), needToKnow);
    }

    private List<EntryInBrief> brief(String which, Collection<UUID> ids, NeedToKnow needToKnow) {
        return Visibility.bind(entityManager.createQuery(
                "select e from CaseEntry e join fetch e.caseFile c" + WITHIN + "and " + which + " order by e.timelineAt, e.id", CaseEntry.class), needToKnow)
                .setParameter("ids", ids)
                .getResultStream()
                .map(EntryInBrief::of)
                .toList();
    }

    /**
     * The correspondence of a case file that a new paper may answer, the newest first.
     *
     * @param caseFile identity of the file
     * @param limit how many at most
     * @param needToKnow what exists for the officer
     * @return items in brief
     */
    public List<EntryInBrief> answerable(UUID caseFile, int limit, NeedToKnow needToKnow) {
        return Visibility.bind(entityManager.createQuery(
                "select e from Correspondence e join fetch e.caseFile c" + WITHIN + "and c.id = :file order by e.timelineAt desc, e.id desc",
                Correspondence.class), needToKnow)
                .setParameter("file", caseFile)
                .setMaxResults(limit)
                .getResultStream()
                .map(EntryInBrief::of)
                .toList();
    }

    /**
     * The papers that are owed a reply and have none, the earliest due first.
     *
     * @param desks identities of the desks to look at
     * @param limit how many at most
     * @param needToKnow what exists for the officer
     * @return papers of files that are not closed
     */
    public List<ReplyDue> repliesDue(Set<UUID> desks, int limit, NeedToKnow needToKnow) {
        return Visibility.bind(entityManager.createQuery(
                "select e.id, e.direction, e.correspondenceKind, e.title, e.language, e.classification.level, e.from.state, e.from.organ,"
                        + " e.from.office, e.from.person, e.to.state, e.to.organ, e.to.office, e.to.person, e.occurred, e.receivedAt,"
                        + " e.replyDueOn, c.number, c.title from Correspondence e join e.caseFile c" + WITHIN
                        + "and e.replyDueOn is not null and c.status <> :closed and c.desk.id in (:own)"
                        + " and not exists (select 1 from Correspondence x where x.answers.id = e.id and x.classification.level <= :clearance)"
                        + " order by e.replyDueOn, e.id",
                Object[].class), needToKnow)
                .setParameter("closed", CaseStatus.CLOSED)
                .setParameter("own", desks)
                .setMaxResults(limit)
                .getResultStream()
                .map(EntryRepository::replyDue)
                .toList();
    }

    private static ReplyDue replyDue(Object[] row) {
        int other = row[1] == Direction.INCOMING ? 6 : 10;
        boolean named = row[other] != null || row[other + 1] != null || row[other + 2] != null || row[other + 3] != null;
        return new ReplyDue(
                (UUID) row[0], (Direction) row[1], (CorrespondenceKind) row[2], (String) row[3], (String) row[4], (Integer) row[5],
                named ? PartyInShort.of(row[other], row[other + 1], row[other + 2], row[other + 3]) : null,
                (EventDate) row[14], (EventDate) row[15], (java.time.LocalDate) row[16], (String) row[17], (String) row[18]);
    }

    /**
     * Parties that were named before, for an officer who types the beginning of an organ, an office or a name.
     *
     * @param beginning at least three letters
     * @param limit how many at most
     * @param needToKnow what exists for the officer
     * @return parties of entries that exist for the officer, each once
     */
    public List<Suggestion> suggest(String beginning, int limit, NeedToKnow needToKnow) {
        String typed = beginning.strip().toLowerCase(java.util.Locale.ROOT);
        if (typed.length() < 3) {
            return List.of();
        }
        Set<Suggestion> found = new LinkedHashSet<>();
        for (String source : List.of("Correspondence e join e.caseFile c|e.from|organ,office,person", "Correspondence e join e.caseFile c|e.to|organ,office,person",
                "Incident e join e.caseFile c join e.parties q|q.party|organ,office,person", "Talk e join e.caseFile c join e.participants m|m|office,name")) {
            if (found.size() < limit) {
                String[] parts = source.split("\\|", -1);
                found.addAll(suggest(parts[0], parts[1], List.of(parts[2].split(",", -1)), typed, limit, needToKnow));
            }
        }
        return found.stream().limit(limit).toList();
    }

    private List<Suggestion> suggest(
            String from, String party, List<String> fields, String typed, int limit, NeedToKnow needToKnow) {
        String organ = fields.size() == 3 ? party + ".organ" : "cast(null as String)";
        String person = party + "." + fields.get(fields.size() - 1);
        String begins = fields.stream().map(f -> "lower(" + party + "." + f + ") like :typed escape '!' or lower(" + party + "." + f + ") like :within escape '!'")
                .reduce((a, b) -> a + " or " + b).orElseThrow();
        TypedQuery<Object[]> query = Visibility.bind(entityManager.createQuery(
                "select distinct " + party + ".state, " + organ + ", " + party + ".office, " + person + " from " + from + WITHIN + "and (" + begins
                        + ")", Object[].class), needToKnow);
        String escaped = typed.replaceAll("([!%_])", "!$1");
        return query.setParameter("typed", escaped + "%")
                .setParameter("within", "% " + escaped + "%")
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Suggestion((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    /**
     * The item that a paper answers.
     *
     * @param answered its identity
     * @param needToKnow what exists for the officer
     * @return the item in brief, nothing when it does not exist for the officer
     */
    public Optional<EntryInBrief> answered(UUID answered, NeedToKnow needToKnow) {
        return brief(List.of(answered), needToKnow).stream().findFirst();
    }
}
