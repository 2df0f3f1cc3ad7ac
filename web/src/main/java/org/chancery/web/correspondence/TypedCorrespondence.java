package org.chancery.web.correspondence;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.chancery.domain.correspondence.Correspondence;
import org.chancery.domain.correspondence.CorrespondenceKind;
import org.chancery.domain.correspondence.CorrespondenceParticulars;
import org.chancery.domain.correspondence.Direction;
import org.chancery.domain.correspondence.Urgency;
import org.chancery.domain.kernel.EventDate;
import org.chancery.web.casefile.TypedKind;
import org.chancery.web.kernel.Wording;
import org.chancery.web.party.TypedParty;
import org.jspecify.annotations.Nullable;

/** What a paper says of itself beside what every entry says, as an officer types it. */
public class TypedCorrespondence implements TypedKind {

    private static final int LONGEST_REFERENCE = 120;

    private Direction direction = Direction.INCOMING;

    private CorrespondenceKind kind = CorrespondenceKind.NOTE_VERBALE;

    private Urgency urgency = Urgency.ROUTINE;

    private TypedParty from = new TypedParty();

    private TypedParty to = new TypedParty();

    @Size(max = LONGEST_REFERENCE, message = "{text.tooLong}")
    private @Nullable String theirReference;

    @Size(max = LONGEST_REFERENCE, message = "{text.tooLong}")
    private @Nullable String ourReference;

    private @Nullable EventDate sentAt;

    private @Nullable EventDate receivedAt;

    private @Nullable LocalDate replyDueOn;

    private @Nullable String answers;

    /** Begins with nothing typed. */
    public TypedCorrespondence() {}

    /**
     * Begins with what a paper says, to correct it.
     *
     * @param paper the paper
     */
    public TypedCorrespondence(Correspondence paper) {
        this.direction = paper.getDirection();
        this.kind = paper.subkind();
        this.urgency = paper.getUrgency();
        this.from = new TypedParty(paper.getFrom());
        this.to = new TypedParty(paper.getTo());
        this.theirReference = paper.getTheirReference().orElse(null);
        this.ourReference = paper.getOurReference().orElse(null);
        this.sentAt = paper.getSentAt().orElse(null);
        this.receivedAt = paper.getReceivedAt().orElse(null);
        this.replyDueOn = paper.getReplyDueOn().orElse(null);
        this.answers = paper.getAnswers().map(Correspondence::getId).map(UUID::toString).orElse(null);
    }

    /**
     * Begins with the reply to a paper: the other way, in the form of the paper it answers, back to its sender.
     *
     * @param paper the paper to be answered
     * @return the reply, as far as it follows from the paper
     */
    public static TypedCorrespondence replyTo(Correspondence paper) {
        TypedCorrespondence reply = new TypedCorrespondence();
        reply.direction = paper.getDirection() == Direction.INCOMING ? Direction.OUTGOING : Direction.INCOMING;
        reply.kind = paper.subkind();
        reply.from = new TypedParty(paper.getTo());
        reply.to = new TypedParty(paper.getFrom());
        reply.theirReference = paper.getTheirReference().orElse(null);
        reply.answers = paper.getId().toString();
        return reply;
    }

    /**
     * What was typed; the paper that it answers goes beside it, by its identity.
     *
     * @return the particulars
     */
    public CorrespondenceParticulars particulars() {
        return new CorrespondenceParticulars(
                direction, kind, urgency, from.party(), to.party(), theirReference, ourReference, sentAt, receivedAt, replyDueOn, null);
    }

    /**
     * The paper that is answered.
     *
     * @return its identity, null for none
     */
    public @Nullable UUID answered() {
        return answers == null ? null : UUID.fromString(answers);
    }

    @Override
    public void say(Map<String, String> words, Wording wording) {
        words.put("correspondence.direction", wording.say(direction == Direction.INCOMING ? "direction.incoming" : "direction.outgoing"));
        words.put("correspondence.kind", wording.word(kind));
        words.put("correspondence.urgency", wording.word(urgency));
        words.put("correspondence.from", from.words());
        words.put("correspondence.to", to.words());
        words.put("correspondence.theirReference", Objects.toString(theirReference, ""));
        words.put("correspondence.ourReference", Objects.toString(ourReference, ""));
        words.put("correspondence.sent", Objects.toString(sentAt, ""));
        words.put("correspondence.received", Objects.toString(receivedAt, ""));
        words.put("correspondence.replyDue", Objects.toString(replyDueOn, ""));
        words.put("correspondence.answers", Objects.toString(answers, ""));
    }

    /**
     * Which way it went.
     *
     * @return which way it went
     */
    public Direction getDirection() {
        return direction;
    }

    /**
     * Takes what was typed.
     *
     * @param direction which way it went
     */
    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    /**
     * Kind of paper.
     *
     * @return kind of paper
     */
    public CorrespondenceKind getKind() {
        return kind;
    }

    /**
     * Takes what was typed.
     *
     * @param kind kind of paper
     */
    public void setKind(CorrespondenceKind kind) {
        this.kind = kind;
    }

    /**
     * How urgent it is.
     *
     * @return how urgent it is
     */
    public Urgency getUrgency() {
        return urgency;
    }

    /**
     * Takes what was typed.
     *
     * @param urgency how urgent it is
     */
    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }

    /**
     * The sender.
     *
     * @return the sender
     */
    public TypedParty getFrom() {
        return from;
    }

    /**
     * The addressee.
     *
     * @return the addressee
     */
    public TypedParty getTo() {
        return to;
    }

    /**
     * Reference of the other side.
     *
     * @return reference of the other side
     */
    public @Nullable String getTheirReference() {
        return theirReference;
    }

    /**
     * Takes what was typed.
     *
     * @param theirReference reference of the other side
     */
    public void setTheirReference(@Nullable String theirReference) {
        this.theirReference = theirReference;
    }

    /**
     * Reference of the ministry.
     *
     * @return reference of the ministry
     */
    public @Nullable String getOurReference() {
        return ourReference;
    }

    /**
     * Takes what was typed.
     *
     * @param ourReference reference of the ministry
     */
    public void setOurReference(@Nullable String ourReference) {
        this.ourReference = ourReference;
    }

    /**
     * When it was sent.
     *
     * @return when it was sent
     */
    public @Nullable EventDate getSentAt() {
        return sentAt;
    }

    /**
     * Takes what was typed.
     *
     * @param sentAt when it was sent
     */
    public void setSentAt(@Nullable EventDate sentAt) {
        this.sentAt = sentAt;
    }

    /**
     * When it was received.
     *
     * @return when it was received
     */
    public @Nullable EventDate getReceivedAt() {
        return receivedAt;
    }

    /**
     * Takes what was typed.
     *
     * @param receivedAt when it was received
     */
    public void setReceivedAt(@Nullable EventDate receivedAt) {
        this.receivedAt = receivedAt;
    }

    /**
     * Day by which a reply is owed.
     *
     * @return day by which a reply is owed
     */
    public @Nullable LocalDate getReplyDueOn() {
        return replyDueOn;
    }

    /**
     * Takes what was typed.
     *
     * @param replyDueOn day by which a reply is owed
     */
    public void setReplyDueOn(@Nullable LocalDate replyDueOn) {
        this.replyDueOn = replyDueOn;
    }

    /**
     * Identity of the paper it answers.
     *
     * @return identity of the paper it answers
     */
    public @Nullable String getAnswers() {
        return answers;
    }

    /**
     * Takes what was typed.
     *
     * @param answers identity of the paper it answers
     */
    public void setAnswers(@Nullable String answers) {
        this.answers = answers;
    }
}
