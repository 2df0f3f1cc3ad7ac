package org.chancery.web.talk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.kernel.Text;
import org.chancery.domain.kernel.Words;
import org.chancery.domain.party.States;
import org.chancery.domain.talk.Participant;
import org.chancery.domain.talk.RecordKind;
import org.chancery.domain.talk.Talk;
import org.chancery.domain.talk.TalkKind;
import org.chancery.domain.talk.TalkParticulars;
import org.chancery.web.casefile.EntryJson;
import org.chancery.web.kernel.Fields;
import org.chancery.web.kernel.JsonRecord;
import org.jspecify.annotations.Nullable;

/** A talk as the API reads and writes it. */
public final class TalkJson {

    private TalkJson() {}

    /**
     * Writes a talk.
     *
     * @param talk the talk
     * @param scale names of the levels of classification
     * @return its record
     */
    public static JsonRecord write(Talk talk, ClassificationScale scale) {
        return EntryJson.write(talk, "subject", "held", scale)
                .with("record", talk.getRecordKind())
                .with("participants", talk.getParticipants().stream()
                        .map(p -> new JsonRecord().with("name", p.getName()).with("office", p.getOffice()).with("state", p.getState()))
                        .toList());
    }

    /**
     * What a body says of a talk.
     *
     * @param entry what every entry says
     * @param talk what a talk says beside
     */
    public record Given(EntryParticulars entry, TalkParticulars talk) {}

    /**
     * Reads a talk.
     *
     * @param fields the body
     * @param file the case file
     * @param present the talk there is, null for a new one
     * @param scale names of the levels of classification
     * @return what the body says, over what there is
     */
    public static Given read(Fields fields, CaseFile file, @Nullable Talk present, ClassificationScale scale) {
        Optional<Talk> now = Optional.ofNullable(present);
        TalkKind kind = fields.required("kind", now.map(Talk::subkind).orElse(null), "talk.kind", word -> Words.in(TalkKind.class, word));
        RecordKind record = fields.value("record", now.flatMap(Talk::getRecordKind).orElse(null), word -> Words.in(RecordKind.class, word));
        List<Participant> participants = fields.list("participants", now.map(Talk::getParticipants).orElse(List.of()), TalkJson::participant);
        List<String> concerned = participants.stream().flatMap(p -> p.getState().stream()).distinct().toList();
        EntryParticulars entry = EntryJson.read(
                fields, "subject", "talk.subject", "held", file, present, scale, concerned);
        fields.check();
        return new Given(entry, new TalkParticulars(Objects.requireNonNull(kind), record, participants));
    }

    private static @Nullable Participant participant(Fields item) {
        String position = item.only();
        Fields object = item.object(position);
        if (object == null) {
            String name = item.text(position, null, Text.TITLE, "participant.name", true);
            return name == null ? null : new Participant(name, null, null);
        }
        String name = object.text("name", null, Text.TITLE, "participant.name", false);
        String office = object.text("office", null, Text.TITLE, "participant.office", false);
        String state = object.value("state", null, States::checked);
        return item.read(position, () -> new Participant(name, office, state));
    }
}
