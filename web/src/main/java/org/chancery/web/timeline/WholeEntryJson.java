package org.chancery.web.timeline;

import jakarta.json.JsonObject;

import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.domain.correspondence.Correspondence;
import org.chancery.domain.incident.Incident;
import org.chancery.domain.talk.Talk;
import org.chancery.domain.timeline.EntryInBrief;
import org.chancery.domain.timeline.EntryInFull;
import org.chancery.domain.timeline.EntrySummary;
import org.chancery.domain.timeline.PartyInShort;
import org.chancery.web.correspondence.CorrespondenceJson;
import org.chancery.web.document.AttachmentJson;
import org.chancery.web.incident.IncidentJson;
import org.chancery.web.kernel.JsonRecord;
import org.chancery.web.talk.TalkJson;

/** Entries whatever their kind, as the API writes them. */
final class WholeEntryJson {

    private WholeEntryJson() {}

    static JsonObject write(EntryInFull whole, ClassificationScale scale) {
        JsonRecord record;
        if (whole.entry() instanceof Correspondence paper) {
            record = CorrespondenceJson.write(paper, scale)
                    .with("answers", whole.answers() == null ? null : whole.answers().id())
                    .with("answeredBy", whole.answeredBy().stream().map(EntryInBrief::id).toList());
        } else if (whole.entry() instanceof Incident incident) {
            record = IncidentJson.write(incident, scale);
        } else {
            record = TalkJson.write((Talk) whole.entry(), scale);
        }
        return record.with("attachments", whole.papers().stream().map(AttachmentJson::write).toList()).json();
    }

    static JsonObject write(EntrySummary line, ClassificationScale scale) {
        return new JsonRecord()
                .with("id", line.id())
                .with("version", line.version())
                .with("entry", line.kind())
                .with("kind", line.subkind())
                .with("direction", line.direction())
                .with("title", line.title())
                .with("classification", scale.word(line.level()))
                .with("caveats", line.caveats())
                .with("states", line.states())
                .with("occurred", line.occurred())
                .with("timelineAt", line.at())
                .with("place", line.place())
                .with("language", line.language())
                .with("excerpt", line.excerpt())
                .with("parties", line.parties().stream().map(WholeEntryJson::party).toList())
                .with("ourReference", line.ourReference())
                .with("theirReference", line.theirReference())
                .with("record", line.record())
                .with("attachments", line.papers())
                .with("replyDueOn", line.replyDueOn())
                .with("answered", line.answered())
                .with("loggedBy", line.loggedByName())
                .json();
    }

    private static JsonRecord party(PartyInShort party) {
        return new JsonRecord().with("state", party.state()).with("name", party.name()).with("part", party.part());
    }
}
