package org.chancery.domain.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.chancery.domain.history.leaf.Entry;
import org.chancery.domain.history.leaf.LeafEncoding;
import org.chancery.domain.history.leaf.Payload;
import org.chancery.domain.kernel.Act;
import org.chancery.domain.kernel.Occurrence.Outcome;
import org.chancery.domain.kernel.Text;
import org.chancery.domain.kernel.TimeOrderedId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What happened: who did what, when, on which record, because of which request and why, with the record before and after; or what was
 * refused, or looked up. Written once, never changed.
 */
@Entity
@Immutable
@Table(name = "history_event")
public class HistoryEvent {

    /** Room for a verb. */
    static final int VERB = 80;
    /** Room for an officer's name. */
    static final int NAME = 60;

    private static final int REQUEST = 40;

    @Id
    @Column(name = "id", nullable = false)
    private UUID id;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(name = "action", nullable = false, length = VERB)
    private String action;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false, length = 8)
    private Outcome outcome;

    @Column(name = "officer_id")
    private @Nullable UUID officerId;

    @Column(name = "officer_name", nullable = false, length = NAME)
    private String officerName;

    @Column(name = "on_behalf_of", length = NAME)
    private @Nullable String onBehalfOf;

    @Column(name = "desk_id")
    private @Nullable UUID deskId;

    @Column(name = "desk_code", length = 8)
    private @Nullable String deskCode;

    @Column(name = "case_file_id")
    private @Nullable UUID caseFileId;

    @Column(name = "case_number", length = 24)
    private @Nullable String caseNumber;

    @Column(name = "entry_id")
    private @Nullable UUID entryId;

    @Column(name = "classification", nullable = false)
    private int classification;

    @Column(name = "record_type", length = 60)
    private @Nullable String recordType;

    @Column(name = "record_id")
    private @Nullable UUID recordId;

    @Column(name = "record_version")
    private @Nullable Long recordVersion;

    @Column(name = "request_id", length = REQUEST)
    private @Nullable String requestId;

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

    @Column(name = "payload_hash", nullable = false, length = 32)
    private byte[] payloadHash;

    @Column(name = "leaf_hash", nullable = false, length = 32)
    private byte[] leafHash;

    @Column(name = "disposal_id")
    private @Nullable UUID disposalId;

    /** For JPA. */
    protected HistoryEvent() {}

    /**
     * Puts down what happened and seals it.
     *
     * @param at when it is written
     * @param act what the officer was doing
     * @param outcome whether it was done or refused
     * @param subject the record it is about
     * @param detail what else there is to say, a rule's key or plain words, or null
     * @param before the record before, canonical JSON, or null
     * @param after the record after, canonical JSON, or null
     */
    public HistoryEvent(
            Instant at, Act act, Outcome outcome, HistorySubject subject,
            @Nullable String detail, @Nullable String before, @Nullable String after) {
        this.id = TimeOrderedId.next();
        this.recordedAt = at.truncatedTo(ChronoUnit.MICROS);
        this.action = cut(act.verb(), VERB);
        this.outcome = outcome;
        this.officerId = act.officerId();
        this.officerName = cut(act.officerName(), NAME);
        this.onBehalfOf = cutOptional(act.onBehalfOf(), NAME);
        this.deskId = subject.desk();
        this.deskCode = subject.deskCode();
        this.caseFileId = subject.caseFile();
        this.caseNumber = subject.caseNumber();
        this.entryId = subject.entry();
        this.classification = subject.classification();
        this.recordType = subject.type();
        this.recordId = subject.id();
        this.recordVersion = before == null && after == null ? null : subject.version();
        this.requestId = cut(act.requestId(), REQUEST);
        this.recordName = cutOptional(subject.name(), Text.TITLE);
        this.reason = cutOptional(act.reason(), Text.SUMMARY);
        this.detail = cutOptional(detail, Text.SUMMARY);
        this.before = before;
        this.after = after;
        this.salt = HistorySeal.salt();
        this.payloadHash = payloadDigest(salt);
        this.leafHash = leaf();
    }

    private byte[] payloadDigest(byte[] bytes) {
        return LeafEncoding.payloadHash(bytes, getEncodedPayload());
    }

    private byte[] leaf() {
        return LeafEncoding.leafHash(getEncodedEntry());
    }

    /**
     * What of the event stays forever, as it stands in the row.
     *
     * @return the bytes of the leaf
     */
    public byte[] getEncodedEntry() {
        return LeafEncoding.entry(new Entry(
                id, recordedAt, action, outcome.name(), officerId, officerName, onBehalfOf, deskId, deskCode, caseFileId, caseNumber, entryId,
                classification, recordType, recordId, recordVersion, requestId, payloadHash));
    }

    /**
     * What the event tells of the record's content, as it stands in the row.
     *
     * @return the bytes over which the payload's digest was made
     */
    public byte[] getEncodedPayload() {
        return LeafEncoding.payload(new Payload(recordName, reason, detail, before, after));
    }

    /**
     * The random bytes before the payload.
     *
     * @return 16 bytes, nothing when the payload was disposed of
     */
    public Optional<byte[]> getSalt() {
        return Optional.ofNullable(salt).map(byte[]::clone);
    }

    /**
     * The disposal under which the payload went.
     *
     * @return identity of the disposal, nothing while the payload is there
     */
    public Optional<UUID> getDisposalId() {
        return Optional.ofNullable(disposalId);
    }

    /**
     * Whether the payload went under a disposal; the rest of the event is as it was.
     *
     * @return true when there is no name, reason, detail or state left
     */
    public boolean isDisposedOf() {
        return disposalId != null;
    }

    /**
     * What was put into the log for it.
     *
     * @return digest of the entry, 32 bytes
     */
    public byte[] getLeafDigest() {
        return leafHash.clone();
    }

    /**
     * Whether the row still says what was sealed when it was written.
     *
     * @return false when a column was changed behind the ministry's back
     */
    public boolean isIntact() {
        return hasItsPayload() && Arrays.equals(leafHash, leaf());
    }

    /** The payload that was sealed, or after a disposal none at all. */
    private boolean hasItsPayload() {
        if (salt != null) {
            return disposalId == null && Arrays.equals(payloadHash, payloadDigest(salt));
        }
        return disposalId != null && recordName == null && reason == null && detail == null && before == null && after == null;
    }

    private static @Nullable String cutOptional(@Nullable String text, int length) {
        return text == null ? null : cut(text, length);
    }

    private static String cut(String text, int length) {
        String clean = text.replace('\0', ' ');
        return clean.length() <= length ? clean : clean.substring(0, clean.offsetByCodePoints(0, clean.codePointCount(0, length - 1)));
    }

    /**
     * The event's identity.
     *
     * @return identity
     */
    public UUID getId() {
        return id;
    }

    /**
     * When it was written.
     *
     * @return instant, to the microsecond
     */
    public Instant getRecordedAt() {
        return recordedAt;
    }

    /**
     * The business verb.
     *
     * @return {@code correspondence.log}
     */
    public String getAction() {
        return action;
    }

    /**
     * How it ended.
     *
     * @return done or refused
     */
    public Outcome getOutcome() {
        return outcome;
    }

    /**
     * Who did it.
     *
     * @return name of the officer
     */
    public String getOfficerName() {
        return officerName;
    }

    /**
     * For whom it was done, if not for oneself.
     *
     * @return name of another officer
     */
    public Optional<String> getOnBehalfOf() {
        return Optional.ofNullable(onBehalfOf);
    }

    /**
     * The desk that keeps the record.
     *
     * @return identity of the desk
     */
    Optional<UUID> getDeskId() {
        return Optional.ofNullable(deskId);
    }

    /**
     * The desk that keeps the record.
     *
     * @return code of the desk
     */
    public Optional<String> getDeskCode() {
        return Optional.ofNullable(deskCode);
    }

    /**
     * The case file.
     *
     * @return identity of the case file that the record belongs to
     */
    public Optional<UUID> getCaseFileId() {
        return Optional.ofNullable(caseFileId);
    }

    /**
     * The case file.
     *
     * @return number of the case file that the record belongs to
     */
    public Optional<String> getCaseNumber() {
        return Optional.ofNullable(caseNumber);
    }

    /**
     * The entry.
     *
     * @return identity of the entry that the record is or belongs to
     */
    public Optional<UUID> getEntryId() {
        return Optional.ofNullable(entryId);
    }

    /**
     * How high the record was classified.
     *
     * @return highest level involved
     */
    public int getClassification() {
        return classification;
    }

    /**
     * What kind of record it is about.
     *
     * @return simple name of the record's class
     */
    public Optional<String> getRecordType() {
        return Optional.ofNullable(recordType);
    }

    /**
     * Whether it is about a record of some kind.
     *
     * @param kind the record's class
     * @return true when the event names that class
     */
    public boolean isAbout(Class<?> kind) {
        return kind.getSimpleName().equals(recordType);
    }

    /**
     * The record.
     *
     * @return identity of the record
     */
    public Optional<UUID> getRecordId() {
        return Optional.ofNullable(recordId);
    }

    /**
     * What the record was called.
     *
     * @return number, title or name at that time
     */
    public Optional<String> getRecordName() {
        return Optional.ofNullable(recordName);
    }

    /**
     * The record's version after the event.
     *
     * @return version, nothing when no record changed
     */
    public Optional<Long> getRecordVersion() {
        return Optional.ofNullable(recordVersion);
    }

    /**
     * The request.
     *
     * @return number, the same in the log and in the answer
     */
    public Optional<String> getRequestId() {
        return Optional.ofNullable(requestId);
    }

    /**
     * Why the officer did it.
     *
     * @return the reason as given
     */
    public Optional<String> getReason() {
        return Optional.ofNullable(reason);
    }

    /**
     * What else there is to say.
     *
     * @return a rule's key or plain words
     */
    public Optional<String> getDetail() {
        return Optional.ofNullable(detail);
    }

    /**
     * The record before.
     *
     * @return canonical JSON, nothing for a new record
     */
    public Optional<String> getBefore() {
        return Optional.ofNullable(before);
    }

    /**
     * The record after.
     *
     * @return canonical JSON, nothing for a record that is gone
     */
    public Optional<String> getAfter() {
        return Optional.ofNullable(after);
    }
}
