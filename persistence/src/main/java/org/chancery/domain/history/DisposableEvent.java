package org.chancery.domain.history;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.chancery.domain.kernel.Text;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * An event of the history as the one who disposes sees it: its payload, which can go, and what says whether it may. Everything else of the
 * event is {@link HistoryEvent}'s and never changes.
 */
@Entity
@DynamicUpdate
@Table(name = "history_event")
public class DisposableEvent {

    @Id
    @Column(name = "id", nullable = false)
    private UUID id;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "case_file_id", updatable = false)
    private @Nullable UUID caseFileId;

    @Column(name = "record_type", length = 60, updatable = false)
    private @Nullable String recordType;

    @Column(name = "record_name", length = Text.TITLE)
    private @Nullable String recordName;

    @Column(name = "reason", length = Text.SUMMARY)
    private @Nullable String reason;

    @Column(name = "detail", length = Text.SUMMARY)
    private @Nullable String detail;

    @Column(name = "before_state", length = Text.UNLIMITED)
    private @Nullable String before;

    @Column(name = "after_state", length = Text.UNLIMITED)
    private @Nullable String after;

    @Column(name = "salt", length = HistorySeal.SALT)
    private byte @Nullable [] salt;

    @Column(name = "disposal_id")
    private @Nullable UUID disposalId;

    /** For JPA. */
    protected DisposableEvent() {}

    /**
     * Lets the payload go, with the random bytes without which nobody can guess it from its digest.
     *
     * @param disposal the approved disposal of the event's case file
     */
    void dispose(Disposal disposal) {
        recordName = null;
        reason = null;
        detail = null;
        before = null;
        after = null;
        salt = null;
        disposalId = disposal.getId();
    }
}
