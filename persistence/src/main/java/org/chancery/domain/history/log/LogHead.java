package org.chancery.domain.history.log;

import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where the log ends: one row, which whoever appends holds locked, so that over all nodes one appends at a time. */
@Entity
@Table(name = "history_head")
public class LogHead {

    /** The only row. */
    static final int ONLY = 1;

    @Id
    @Column(name = "id", nullable = false)
    private int id;

    @Column(name = "tree_size", nullable = false)
    private long size;

    @Column(name = "edge", nullable = false, length = Long.SIZE * Digest.LENGTH)
    private byte[] edge;

    /** For JPA. */
    protected LogHead() {}

    /**
     * Appends events to the log.
     *
     * @param events events that have no place yet, in the order in which they shall stand
     * @return their places
     */
    public List<LogLeaf> append(List<PlacelessEvent> events) {
        Frontier frontier = frontier();
        List<LogLeaf> leaves = events.stream().flatMap(event -> {
            LogLeaf leaf = new LogLeaf(frontier.size(), event.id(), event.leaf());
            frontier.append(event.leaf());
            return Stream.of(leaf);
        }).toList();
        size = frontier.size();
        edge = frontier.encoded();
        return leaves;
    }

    /**
     * The right edge of the tree.
     *
     * @return a copy, free to be appended to
     */
    public Frontier frontier() {
        return Frontier.decoded(size, edge);
    }

    /**
     * How long the log is.
     *
     * @return number of leaves
     */
    public long getSize() {
        return size;
    }
}
