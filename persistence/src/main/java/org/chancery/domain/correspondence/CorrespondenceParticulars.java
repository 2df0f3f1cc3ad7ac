package org.chancery.domain.correspondence;

import java.time.LocalDate;

import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.party.Party;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of correspondence says of itself beside what every entry says.
 *
 * @param direction incoming or outgoing
 * @param kind kind of paper
 * @param urgency how urgent it is
 * @param from sender, or null when the paper names none
 * @param to addressee, or null
 * @param theirReference reference of the other side, or null
 * @param ourReference reference of the ministry, or null
 * @param sentAt when it was sent, or null
 * @param receivedAt when it was received, or null
 * @param replyDueOn day by which a reply is owed, or null
 * @param answers the item it answers, or null
 */
public record CorrespondenceParticulars(
        Direction direction,
        CorrespondenceKind kind,
        Urgency urgency,
        @Nullable Party from,
        @Nullable Party to,
        @Nullable String theirReference,
        @Nullable String ourReference,
        @Nullable EventDate sentAt,
        @Nullable EventDate receivedAt,
        @Nullable LocalDate replyDueOn,
        @Nullable Correspondence answers) {

    /**
     * The same with the item it answers.
     *
     * @param item the item answered, or null for none
     * @return particulars that name the item
     */
    public CorrespondenceParticulars answering(@Nullable Correspondence item) {
        return new CorrespondenceParticulars(
                direction, kind, urgency, from, to, theirReference, ourReference, sentAt, receivedAt, replyDueOn, item);
    }
}
