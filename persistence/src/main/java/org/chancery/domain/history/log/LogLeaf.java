package org.chancery.domain.history.log;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** An event's place in the log, given once by the sequencer. */
@Entity
@Immutable
@Table(name = "history_leaf")
public class LogLeaf {

    @Id
    @Column(name = "leaf_index", nullable = false)
    private long index;

    @Column(name = "event_id", nullable = false)
    private UUID eventId;

    @Column(name = "leaf_hash", nullable = false, length = Digest.LENGTH)
    private byte[] digest;

    /** For JPA. */
    protected LogLeaf() {}

    LogLeaf(long index, UUID eventId, byte[] digest) {
        this.index = index;
        this.eventId = eventId;
        this.digest = digest.clone();
    }

    /**
     * The place.
     *
     * @return number of leaves before it
     */
    public long getIndex() {
        return index;
    }

    /**
     * The event.
     *
     * @return identity of the event
     */
    public UUID getEventId() {
        return eventId;
    }

    /**
     * What was put into the tree.
     *
     * @return digest of the event's entry, 32 bytes
     */
    public byte[] getDigest() {
        return digest.clone();
    }
}
