package org.chancery.domain.history.log;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A signed state of the log, kept beside it. */
@Entity
@Immutable
@Table(name = "history_checkpoint")
public class Checkpoint {

    @Id
    @Column(name = "tree_size", nullable = false)
    private long size;

    @Column(name = "signed_at", nullable = false)
    private Instant signedAt;

    @Column(name = "note", nullable = false, length = 2000)
    private String note;

    /** For JPA. */
    protected Checkpoint() {}

    /**
     * Keeps a signed state.
     *
     * @param note the signed note
     * @param at when it was signed
     */
    public Checkpoint(Note note, Instant at) {
        this.size = note.size();
        this.signedAt = at;
        this.note = note.signed();
    }

    /**
     * How long the log was.
     *
     * @return number of leaves
     */
    public long getSize() {
        return size;
    }

    /**
     * When it was signed.
     *
     * @return instant
     */
    public Instant getSignedAt() {
        return signedAt;
    }

    /**
     * The note as it leaves the ministry.
     *
     * @return origin, size, root and signature
     */
    public Note getNote() {
        return Note.read(note);
    }
}
