package org.chancery.web.exchange;

import jakarta.json.JsonObject;

import org.chancery.domain.exchange.ImportedDocument;
import org.chancery.domain.exchange.SourceFacts;
import org.chancery.service.exchange.ImportProgress;
import org.chancery.web.kernel.JsonRecord;
import org.chancery.web.kernel.Wording;

/** Imports as the API writes them. */
final class ImportJson {

    private ImportJson() {}

    static JsonObject write(ImportProgress progress, Wording wording) {
        return new JsonRecord()
                .with("id", progress.id())
                .with("format", "frus")
                .with("volume", progress.volume())
                .with("title", progress.title())
                .with("file", progress.fileName())
                .with("desk", progress.desk())
                .with("state", progress.state())
                .with("total", progress.total())
                .with("done", progress.tally().done())
                .with("imported", progress.tally().imported())
                .with("unchanged", progress.tally().unchanged())
                .with("skipped", progress.tally().skipped())
                .with("warnings", progress.tally().warnings())
                .with("failure", progress.failureKey().map(
                        key -> wording.say(key, progress.failureLine().orElse(0), progress.failureDetail().orElse(""))))
                .with("failureKey", progress.failureKey())
                .with("startedBy", progress.startedByName())
                .with("startedAt", progress.startedAt())
                .with("endedAt", progress.endedAt())
                .json();
    }

    static JsonObject write(ImportedDocument line, Doubts doubts) {
        SourceFacts facts = line.getFacts();
        String reason = doubts.reason(line);
        return new JsonRecord()
                .with("document", facts.document())
                .with("number", facts.number())
                .with("outcome", line.getOutcome())
                .with("reason", reason.isEmpty() ? null : reason)
                .with("warnings", doubts.sentences(line))
                .with("entry", line.getEntry())
                .with("caseFile", line.getCaseNumber())
                .with("kind", facts.kind())
                .with("title", facts.title())
                .with("from", facts.sender())
                .with("to", facts.addressee())
                .with("occurred", facts.occurred())
                .with("place", facts.place())
                .with("participants", facts.participants())
                .with("gaps", facts.gaps())
                .with("attachments", facts.attachments())
                .with("marking", facts.marking())
                .json();
    }
}
