package org.chancery.web.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.correspondence.Correspondence;
import org.chancery.domain.correspondence.CorrespondenceKind;
import org.chancery.domain.correspondence.CorrespondenceParticulars;
import org.chancery.domain.correspondence.Direction;
import org.chancery.domain.correspondence.Urgency;
import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.kernel.Words;
import org.chancery.domain.party.Party;
import org.chancery.web.casefile.CaseFileJson;
import org.chancery.web.casefile.EntryJson;
import org.chancery.web.kernel.Fields;
import org.chancery.web.kernel.Identity;
import org.chancery.web.kernel.JsonRecord;
import org.chancery.web.party.PartyJson;
import org.jspecify.annotations.Nullable;

/** A piece of correspondence as the API reads and writes it. */
public final class CorrespondenceJson {

    private static final int REFERENCE = 120;

    private CorrespondenceJson() {}

    /**
     * Writes a paper.
     *
     * @param paper the paper
     * @param scale names of the levels of classification
     * @return its record, without what it answers
     */
    public static JsonRecord write(Correspondence paper, ClassificationScale scale) {
        return EntryJson.write(paper, "subject", "writtenOn", scale)
                .with("direction", paper.getDirection())
                .with("urgency", paper.getUrgency())
                .with("from", PartyJson.write(paper.getFrom()))
                .with("to", PartyJson.write(paper.getTo()))
                .with("theirReference", paper.getTheirReference())
                .with("ourReference", paper.getOurReference())
                .with("sentAt", paper.getSentAt())
                .with("receivedAt", paper.getReceivedAt())
                .with("replyDueOn", paper.getReplyDueOn());
    }

    /**
     * What a body says of a paper.
     *
     * @param entry what every entry says
     * @param paper what a paper says beside
     * @param answers identity of the item it answers, or null
     */
    public record Given(EntryParticulars entry, CorrespondenceParticulars paper, @Nullable UUID answers) {}

    /**
     * Reads a paper.
     *
     * @param fields the body
     * @param file the case file
     * @param present the paper there is, null for a new one
     * @param answers identity of the item the present paper answers as far as the officer may know, or null
     * @param scale names of the levels of classification
     * @return what the body says, over what there is
     */
    public static Given read(
            Fields fields, CaseFile file, @Nullable Correspondence present, @Nullable UUID answers, ClassificationScale scale) {
        Optional<Correspondence> now = Optional.ofNullable(present);
        Direction direction = fields.required("direction", now.map(Correspondence::getDirection).orElse(null), "correspondence.direction",
                word -> Words.in(Direction.class, word));
        CorrespondenceKind kind = fields.required("kind", now.map(Correspondence::subkind).orElse(null), "correspondence.kind",
                word -> Words.in(CorrespondenceKind.class, word));
        Urgency urgency = fields.value("urgency", now.map(Correspondence::getUrgency).orElse(Urgency.ROUTINE), word -> Words.in(Urgency.class, word));
        Party from = PartyJson.read(fields, "from", now.flatMap(Correspondence::getFrom).orElse(null));
        Party to = PartyJson.read(fields, "to", now.flatMap(Correspondence::getTo).orElse(null));
        String theirs = fields.text("theirReference", now.flatMap(Correspondence::getTheirReference).orElse(null), REFERENCE,
                "correspondence.theirReference", false);
        String ours = fields.text("ourReference", now.flatMap(Correspondence::getOurReference).orElse(null), REFERENCE,
                "correspondence.ourReference", false);
        EventDate sent = fields.value("sentAt", now.flatMap(Correspondence::getSentAt).orElse(null), EventDate::parse);
        EventDate received = fields.value("receivedAt", now.flatMap(Correspondence::getReceivedAt).orElse(null), EventDate::parse);
        LocalDate due = fields.value("replyDueOn", now.flatMap(Correspondence::getReplyDueOn).orElse(null), CaseFileJson::day);
        UUID answered = fields.value("answers", answers, Identity::inField);
        List<String> concerned = Stream.of(from, to).flatMap(party -> Optional.ofNullable(party).flatMap(Party::getState).stream())
                .distinct().toList();
        EntryParticulars entry = EntryJson.read(fields, "subject", "correspondence.subject", "writtenOn", file, present, scale,
                concerned);
        fields.check();
        return new Given(
                entry,
                new CorrespondenceParticulars(
                        Objects.requireNonNull(direction), Objects.requireNonNull(kind), urgency == null ? Urgency.ROUTINE : urgency,
                        from, to, theirs, ours, sent, received, due, null),
                answered);
    }
}
