package org.chancery.domain.document;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.kernel.BaseEntity;
/** A paper attached to an entry: its name there, and the digest under which its content is stored once. */
@Entity
@Table(name = "attachment")
public class Attachment extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entry_id", nullable = false, updatable = false)
    private CaseEntry entry;

    @Column(name = "file_name", nullable = false, updatable = false, length = FileName.LONGEST)
    private String fileName;

    @Column(name = "media_type", nullable = false, length = 120)
    private String mediaType;

    @Column(name = "size", nullable = false)
    private long size;

    @Column(name = "sha256", nullable = false, length = 64)
    private String sha256;

    @Column(name = "attached_at", nullable = false)
    private Instant attachedAt;

    @Column(name = "attached_by_name", nullable = false, length = 60)
    private String attachedByName;

    @Column(name = "removed", nullable = false)
    private boolean removed;

    /** For JPA. */
    protected Attachment() {}

    /**
     * Attaches a paper to an entry, whose case file notes that it changed.
     *
     * @param entry the entry
     * @param fileName the file's name, already checked
     * @param content the content, stored by its digest
     * @param mediaType type found by looking at the content
     * @param officer who attaches
     * @param at when
     */
    public Attachment(CaseEntry entry, FileName fileName, Content content, String mediaType, OfficerPrincipal officer, Instant at) {
        this.entry = entry;
        this.fileName = fileName.text();
        this.attachedByName = officer.getName();
        this.attachedAt = at;
        this.mediaType = mediaType;
        this.size = content.size();
        this.sha256 = content.sha256();
        entry.getCaseFile().entered(officer, at);
    }

    /**
     * Puts another content in the place of the present one under the same name; the history keeps the old digest.
     *
     * @param content the new content
     * @param newMediaType type found by looking at the content
     * @param officer who replaces
     * @param at when
     */
    public void replace(Content content, String newMediaType, OfficerPrincipal officer, Instant at) {
        mediaType = newMediaType;
        size = content.size();
        sha256 = content.sha256();
        attachedByName = officer.getName();
        attachedAt = at;
        removed = false;
        entry.getCaseFile().entered(officer, at);
    }

    /**
     * Takes the paper off the entry; the content stays stored, since the history names it.
     *
     * @param officer who removes
     * @param at when
     */
    public void remove(OfficerPrincipal officer, Instant at) {
        removed = true;
        entry.getCaseFile().entered(officer, at);
    }

    /**
     * The entry it is attached to.
     *
     * @return entry
     */
    public CaseEntry getEntry() {
        return entry;
    }

    /**
     * The file's name.
     *
     * @return name without any path
     */
    public String getFileName() {
        return fileName;
    }

    /**
     * The type of the content.
     *
     * @return media type (RFC 6838)
     */
    public String getMediaType() {
        return mediaType;
    }

    /**
     * The size of the content.
     *
     * @return bytes
     */
    public long getSize() {
        return size;
    }

    /**
     * The digest of the content.
     *
     * @return SHA-256, lower-case hexadecimal
     */
    public String getSha256() {
        return sha256;
    }

    /**
     * When it was attached.
     *
     * @return instant
     */
    public Instant getAttachedAt() {
        return attachedAt;
    }

    /**
     * Who attached it.
     *
     * @return the officer's name
     */
    public String getAttachedByName() {
        return attachedByName;
    }

    /**
     * Whether it was taken off the entry.
     *
     * @return true when removed
     */
    public boolean isRemoved() {
        return removed;
    }
}
