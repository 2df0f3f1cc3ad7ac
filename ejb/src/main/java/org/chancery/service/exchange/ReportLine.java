package org.chancery.service.exchange;

import java.util.List;
import java.util.stream.Stream;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.exchange.ImportJob;
import org.chancery.domain.exchange.ImportOutcome;
import org.chancery.domain.exchange.ImportedDocument;
import org.chancery.domain.exchange.SourceFacts;
import org.chancery.service.exchange.frus.FrusItem;
import org.chancery.service.exchange.frus.RefusedDocument;
import org.jspecify.annotations.Nullable;

/** Writes the lines of a report. */
final class ReportLine {

    private static final int LONGEST_IDENTIFIER = 120;

    private ReportLine() {}

    /** A line of the report. */
    static ImportedDocument of(
            ImportJob job, FrusItem item, SourceFacts facts, ImportOutcome outcome, @Nullable String reason, @Nullable CaseEntry entry) {
        return new ImportedDocument(new ImportedDocument.Of(job.getId(), item.position()), facts, outcome, reason, entry);
    }

    /** What is known of a document that could not be read. */
    static SourceFacts bare(FrusItem item) {
        int line = item instanceof RefusedDocument refused ? refused.line() : 0;
        return new SourceFacts(Chapter.cut(item.id(), LONGEST_IDENTIFIER), item.number().orElse(null), null, null, null, null, null, null, 0, 0, 0, null,
                line == 0 ? List.of() : List.of("line: " + line));
    }

    /** The facts with what a rule said. */
    static SourceFacts refused(SourceFacts facts, String detail) {
        return new SourceFacts(facts.document(), facts.number(), facts.kind(), facts.title(), facts.sender(), facts.addressee(),
                facts.occurred(), facts.place(), facts.participants(), facts.gaps(), facts.attachments(), facts.marking(),
                Stream.concat(facts.warnings().stream(), Stream.of("refused: " + detail)).toList());
    }
}
