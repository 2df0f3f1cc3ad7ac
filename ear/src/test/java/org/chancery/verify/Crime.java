package org.chancery.verify;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.chancery.domain.history.HistoryEvent;
import org.chancery.domain.history.HistorySubject;
import org.chancery.domain.history.leaf.LeafEncoding;
import org.chancery.domain.history.log.Frontier;
import org.chancery.domain.history.log.LogKey;
import org.chancery.domain.history.log.Note;
import org.chancery.domain.kernel.Act;
import org.chancery.domain.kernel.Occurrence.Outcome;

/** What somebody can do to the history with the database's own tools, who knows how it is made and has no key. */
final class Crime {

    private final EntityManager session;
    private final Random random;
    private final long size;

    Crime(EntityManager session, Random random) {
        this.session = session;
        this.random = random;
        this.size = count("select max(tree_size) from history_checkpoint");
    }

    /** Changes an event; clumsily, with its digests made anew, or with those and its leaf. */
    void changeEvent() {
        long index = random.nextLong(size);
        UUID event = eventAt(index);
        switch (random.nextInt(4)) {
            case 0 -> change("update history_event set officer_name = 'Somebody else' where id = ?1", event);
            case 1 -> change("update history_event set detail = 'Something else' where id = ?1", event);
            case 2 -> change("update history_event set classification = classification + 1 where id = ?1", event);
            default -> change("update history_event set after_state = '{\"title\":\"Something else\"}' where id = ?1", event);
        }
        int skill = random.nextInt(3);
        if (skill > 0) {
            HistoryEvent changed = session.find(HistoryEvent.class, event);
            change("update history_event set payload_hash = ?2 where id = ?1", event,
                    LeafEncoding.payloadHash(changed.getSalt().orElseThrow(), changed.getEncodedPayload()));
            session.clear();
            byte[] leaf = LeafEncoding.leafHash(session.find(HistoryEvent.class, event).getEncodedEntry());
            change("update history_event set leaf_hash = ?2 where id = ?1", event, leaf);
            if (skill > 1) {
                change("update history_leaf set leaf_hash = ?2 where leaf_index = ?1", index, leaf);
            }
        }
    }

    /** Takes the content of an event as if it had gone under a disposal. */
    void takeContent(UUID disposal, String which) {
        UUID event = (UUID) session.createNativeQuery("select id from history_event where disposal_id is null " + which + " order by id", UUID.class)
                .setMaxResults(1).getSingleResult();
        change("update history_event set record_name = null, reason = null, detail = null, before_state = null, after_state = null, salt = null,"
                + " disposal_id = ?2 where id = ?1", event, disposal);
        session.clear();
    }

    /** Gives a file another title. */
    void editFile(UUID file) {
        change("update case_file set title = 'Another matter' where id = ?1", file);
        session.clear();
    }

    /** Removes an event; alone, with its leaf, or so that the others close the gap. */
    void deleteEvent() {
        long index = random.nextLong(size);
        UUID event = eventAt(index);
        int skill = random.nextInt(3);
        if (skill > 0) {
            change("delete from history_leaf where leaf_index = ?1", index);
        }
        change("delete from history_event where id = ?1", event);
        if (skill > 1) {
            shift(index + 1, -1);
            mendEdge();
        }
    }

    /** Puts an event between others, or in the place of one. */
    void insertEvent() {
        long index = random.nextLong(size);
        HistoryEvent forged = new HistoryEvent(
                Instant.now(), Act.ofSystem("approval.decide", "request"), Outcome.DONE, HistorySubject.NOTHING, "forged", null, null);
        session.persist(forged);
        session.flush();
        int skill = random.nextInt(3);
        if (skill == 0) {
            UUID replaced = eventAt(index);
            change("delete from history_leaf where leaf_index = ?1", index);
            change("delete from history_event where id = ?1", replaced);
        } else {
            shift(index, 1);
        }
        place(index, forged.getId(), forged.getLeafDigest());
        if (skill > 1) {
            mendEdge();
        }
    }

    /** Lets two events, or their leaves alone, change places. */
    void reorder() {
        long one = random.nextLong(size - 1);
        long other = random.nextBoolean() ? one + 1 : one + 1 + random.nextLong(size - 1 - one);
        UUID first = eventAt(one);
        UUID second = eventAt(other);
        byte[] firstLeaf = leafAt(one);
        byte[] secondLeaf = leafAt(other);
        boolean eventsOnly = random.nextInt(3) == 0;
        change("delete from history_leaf where leaf_index in (?1, ?2)", one, other);
        place(one, second, eventsOnly ? firstLeaf : secondLeaf);
        place(other, first, eventsOnly ? secondLeaf : firstLeaf);
        mendEdge();
    }

    /** Cuts the end of the log off. */
    void truncate() {
        long first = count("select min(tree_size) from history_checkpoint");
        long left = first + random.nextLong(size - first);
        change("delete from history_event where id in (select event_id from history_leaf where leaf_index >= ?1)", left);
        change("delete from history_leaf where leaf_index >= ?1", left);
        change("delete from history_checkpoint where tree_size > ?1", left);
        mendEdge();
    }

    /** Changes a record in its table. */
    void editRecord() {
        switch (random.nextInt(6)) {
            case 0 -> change("update case_file set title = 'Another matter' where id = ?1", any("case_file"));
            case 1 -> change("update case_entry set text = 'Another text' where id = ?1", any("case_entry"));
            case 2 -> change("update talk_participant set name = 'Somebody else' where position = 0 and talk_id = ?1", any("case_entry"));
            case 3 -> change("update officer set clearance = 2 where id = ?1", any("officer"));
            case 4 -> change("update case_file set version = version + 1 where id = ?1", any("case_file"));
            default -> {
                UUID talk = any("case_entry");
                change("delete from talk_participant where talk_id = ?1", talk);
                change("delete from case_entry where id = ?1", talk);
            }
        }
    }

    /** Signs a checkpoint, or all of them, with another key of the same name. */
    void signAnew(LogKey other) {
        List<Long> sizes = numbers("select tree_size from history_checkpoint order by tree_size");
        boolean all = random.nextBoolean();
        int one = random.nextInt(sizes.size());
        for (long signed : all ? sizes : sizes.subList(one, one + 1)) {
            Frontier edge = edge(signed);
            change("update history_checkpoint set note = ?2 where tree_size = ?1", signed, Note.sign(signed, edge.root(), other).signed());
        }
    }

    private void shift(long from, int by) {
        // by way of negative numbers, for no two leaves have the same place even for a moment
        change("update history_leaf set leaf_index = -1 - (leaf_index + ?2) where leaf_index >= ?1", from, by);
        change("update history_leaf set leaf_index = -1 - leaf_index where leaf_index < ?1", 0L);
    }

    private void place(long index, UUID event, byte[] leaf) {
        change("insert into history_leaf (leaf_index, event_id, leaf_hash) values (?1, ?2, ?3)", index, event, leaf);
    }

    private void mendEdge() {
        long leaves = count("select count(*) from history_leaf");
        change("update history_head set tree_size = ?1, edge = ?2", leaves, edge(leaves).encoded());
    }

    private Frontier edge(long leaves) {
        Frontier edge = Frontier.empty();
        session.createQuery("select l.digest from LogLeaf l where l.index < :to order by l.index", byte[].class)
                .setParameter("to", leaves).getResultList().forEach(edge::append);
        return edge;
    }

    private UUID eventAt(long index) {
        return session.createQuery("select l.eventId from LogLeaf l where l.index = :index", UUID.class).setParameter("index", index).getSingleResult();
    }

    private byte[] leafAt(long index) {
        return session.createQuery("select l.digest from LogLeaf l where l.index = :index", byte[].class).setParameter("index", index).getSingleResult();
    }

    private UUID any(String table) {
        List<?> ids = session.createNativeQuery("select id from " + table + " order by id", UUID.class).getResultList();
        return (UUID) ids.get(random.nextInt(ids.size()));
    }

    private long count(String query) {
        return numbers(query).get(0);
    }

    @SuppressWarnings("unchecked") // the query gives numbers
    private List<Long> numbers(String query) {
        return session.createNativeQuery(query, Long.class).getResultList();
    }

    private void change(String statement, Object... parameters) {
        var query = session.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        if (query.executeUpdate() == 0 && !statement.contains("leaf_index")) {
            throw new IllegalStateException("nothing was done by " + statement);
        }
        session.clear();
    }
}
