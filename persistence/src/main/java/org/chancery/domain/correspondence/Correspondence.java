package org.chancery.domain.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.EntryKind;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Text;
import org.chancery.domain.party.Party;
import org.jspecify.annotations.Nullable;

/** A paper that came in or went out: note, letter, telegram, message, statement. Its date on the timeline is the date of writing. */
@Entity
@DiscriminatorValue("CORRESPONDENCE")
public class Correspondence extends CaseEntry {

    @Enumerated(EnumType.STRING)
    @Column(name = "direction", length = 16)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    @Column(name = "correspondence_kind", length = 40)
    private CorrespondenceKind correspondenceKind;

    @Enumerated(EnumType.STRING)
    @Column(name = "urgency", length = 20)
    private Urgency urgency;

    @Embedded
    @AttributeOverride(name = "state", column = @Column(name = "from_state", length = 2))
    @AttributeOverride(name = "organ", column = @Column(name = "from_organ", length = Text.TITLE))
    @AttributeOverride(name = "office", column = @Column(name = "from_office", length = Text.TITLE))
    @AttributeOverride(name = "person", column = @Column(name = "from_person", length = Text.TITLE))
    private @Nullable Party from;

    @Embedded
    @AttributeOverride(name = "state", column = @Column(name = "to_state", length = 2))
    @AttributeOverride(name = "organ", column = @Column(name = "to_organ", length = Text.TITLE))
    @AttributeOverride(name = "office", column = @Column(name = "to_office", length = Text.TITLE))
    @AttributeOverride(name = "person", column = @Column(name = "to_person", length = Text.TITLE))
    private @Nullable Party to;

    @Column(name = "their_reference", length = 120)
    private @Nullable String theirReference;

    @Column(name = "our_reference", length = 120)
    private @Nullable String ourReference;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "sent", length = 64))
    @AttributeOverride(name = "earliest", column = @Column(name = "sent_earliest"))
    private @Nullable EventDate sentAt;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "received", length = 64))
    @AttributeOverride(name = "earliest", column = @Column(name = "received_earliest"))
    private @Nullable EventDate receivedAt;

    @Column(name = "reply_due_on")
    private @Nullable LocalDate replyDueOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answers_id")
    private @Nullable Correspondence answers;

    /** For JPA. */
    protected Correspondence() {}

    /**
     * Logs a paper into a case file.
     *
     * @param caseFile the file
     * @param entry what every entry says; its date is the date of writing
     * @param paper what a paper says beside
     * @param officer who logs
     * @param at when
     * @throws RuleViolation {@code correspondence.answersItself}, {@code correspondence.otherFile}, {@code correspondence.receivedBeforeSent}
     */
    public Correspondence(
            CaseFile caseFile, EntryParticulars entry, CorrespondenceParticulars paper, OfficerPrincipal officer, Instant at) {
        super(caseFile, entry, officer, at);
        put(paper);
    }

    /**
     * Corrects the paper; the history keeps what stood before.
     *
     * @param entry what every entry says
     * @param paper what a paper says beside
     * @param shownVersion version that the officer had on the screen
     * @param officer who corrects
     * @param at when
     */
    public void correct(
            EntryParticulars entry, CorrespondenceParticulars paper, long shownVersion, OfficerPrincipal officer, Instant at) {
        super.correct(entry, shownVersion, officer, at);
        put(paper);
    }

    private void put(CorrespondenceParticulars paper) {
        EventDate sent = paper.sentAt();
        EventDate received = paper.receivedAt();
        if (sent != null && received != null && received.latest().isBefore(sent.earliest())) {
            throw new RuleViolation("correspondence.receivedBeforeSent");
        }
        Correspondence answered = paper.answers();
        if (answered != null && answered.equals(this)) {
            throw new RuleViolation("correspondence.answersItself");
        }
        if (answered != null && !answered.getCaseFile().equals(getCaseFile())) {
            throw new RuleViolation("correspondence.otherFile");
        }
        direction = paper.direction();
        correspondenceKind = paper.kind();
        urgency = paper.urgency();
        from = paper.from();
        to = paper.to();
        theirReference = Text.optional(paper.theirReference(), 120, "correspondence.theirReference").orElse(null);
        ourReference = Text.optional(paper.ourReference(), 120, "correspondence.ourReference").orElse(null);
        sentAt = sent;
        receivedAt = received;
        replyDueOn = paper.replyDueOn();
        answers = answered;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.CORRESPONDENCE;
    }

    @Override
    public CorrespondenceKind subkind() {
        return correspondenceKind;
    }

    /**
     * Which way it went.
     *
     * @return incoming or outgoing
     */
    public Direction getDirection() {
        return direction;
    }

    /**
     * How urgent it is.
     *
     * @return urgency
     */
    public Urgency getUrgency() {
        return urgency;
    }

    /**
     * The sender.
     *
     * @return party
     */
    public Optional<Party> getFrom() {
        return Optional.ofNullable(from);
    }

    /**
     * The addressee.
     *
     * @return party
     */
    public Optional<Party> getTo() {
        return Optional.ofNullable(to);
    }

    /**
     * The other side's reference.
     *
     * @return reference as written
     */
    public Optional<String> getTheirReference() {
        return Optional.ofNullable(theirReference);
    }

    /**
     * The ministry's reference.
     *
     * @return reference as written
     */
    public Optional<String> getOurReference() {
        return Optional.ofNullable(ourReference);
    }

    /**
     * When it was sent.
     *
     * @return EDTF date
     */
    public Optional<EventDate> getSentAt() {
        return Optional.ofNullable(sentAt);
    }

    /**
     * When it was received.
     *
     * @return EDTF date
     */
    public Optional<EventDate> getReceivedAt() {
        return Optional.ofNullable(receivedAt);
    }

    /**
     * When a reply is owed.
     *
     * @return day
     */
    public Optional<LocalDate> getReplyDueOn() {
        return Optional.ofNullable(replyDueOn);
    }

    /**
     * The item it answers.
     *
     * @return a paper of the same file
     */
    public Optional<Correspondence> getAnswers() {
        return Optional.ofNullable(answers);
    }
}
