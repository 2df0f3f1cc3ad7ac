package org.chancery.service.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.correspondence.Correspondence;
import org.chancery.domain.document.Attachment;
import org.chancery.domain.document.Content;
import org.chancery.domain.document.FileName;
import org.chancery.domain.exchange.ImportJob;
import org.chancery.domain.exchange.ImportOutcome;
import org.chancery.domain.exchange.ImportedDocument;
import org.chancery.domain.exchange.ImportedEntryRepository;
import org.chancery.domain.exchange.SourceFacts;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.talk.Talk;
import org.chancery.service.exchange.frus.FrusAttachment;
import org.chancery.service.exchange.frus.FrusDocument;

/** Files the documents of volumes as entries, or recognises those that are filed already. */
@ApplicationScoped
public class EntryFiling {

    @Inject
    private ImportedEntryRepository entries;

    @Inject
    private Clock clock;

    /**
     * Files a document for the first time; its papers are to be attached as soon as it is saved.
     *
     * @param caseFile file of its chapter
     * @param chapter the chapter
     * @param draft the document
     * @param job the import
     * @param officer who imports, with a seat at the desk
     * @return the new entry
     */
    public CaseEntry enter(CaseFile caseFile, Chapter chapter, FiledDocument draft, ImportJob job, OfficerPrincipal officer) {
        FrusDocument document = draft.document();
        Instant now = clock.instant();
        CaseEntry entry = document.isTalk()
                ? new Talk(caseFile, draft.entry(job.getClassification(), chapter), draft.talk(), officer, now)
                : new Correspondence(caseFile, draft.entry(job.getClassification(), chapter), draft.correspondence(), officer, now);
        entry.comesFrom(draft.provenance());
        entries.add(entry);
        document.attachments().forEach(attachment -> entries.keep(content(attachment)));
        return entry;
    }

    /**
     * Attaches the papers of a document that was filed for the first time.
     *
     * @param entry the entry, saved with the contents of its papers
     * @param document the document
     * @param officer who imports, with a seat at the desk
     */
    public void attach(CaseEntry entry, FrusDocument document, OfficerPrincipal officer) {
        Instant now = clock.instant();
        int position = 0;
        for (FrusAttachment attachment : document.attachments()) {
            position++;
            attach(entry, content(attachment), position, officer, now);
        }
    }

    private void attach(CaseEntry entry, Content content, int position, OfficerPrincipal officer, Instant now) {
        entries.add(new Attachment(entry, name(position), content, "text/plain", officer, now));
    }

    private static FileName name(int position) {
        return new FileName("Attachment " + position + ".txt");
    }

    private static Content content(FrusAttachment attachment) {
        return new Content((attachment.title() + "\n\n" + attachment.text() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Looks at a document that is filed already, and corrects the entry when the publication has changed it.
     *
     * @param job the import
     * @param draft the document
     * @param present the entry
     * @param chapter the chapter
     * @param officer who imports, with a seat at the desk
     * @return the line of the report
     */
    public ImportedDocument again(ImportJob job, FiledDocument draft, CaseEntry present, Chapter chapter, OfficerPrincipal officer) {
        FrusDocument document = draft.document();
        CaseFile caseFile = present.getCaseFile();
        SourceFacts facts = draft.facts();
        boolean visible = officer.needToKnow().covers(caseFile.getDesk().getId(), Math.max(
                caseFile.getClassification().getLevel(), present.getClassification().getLevel()));
        if (!visible) {
            return ReportLine.of(job, draft.document(), facts, ImportOutcome.SKIPPED, "exchange.reason.filedElsewhere", null);
        }
        String digest = present.getProvenance().orElseThrow().getDigest();
        if (digest.equals(draft.provenance().getDigest())) {
            return ReportLine.of(job, draft.document(), facts, ImportOutcome.UNCHANGED, "exchange.reason.unchanged", present);
        }
        Instant now = clock.instant();
        if (present instanceof Talk talk && document.isTalk()) {
            talk.correct(draft.entry(talk.getClassification(), chapter), draft.talk(), talk.getVersion(), officer, now);
        } else if (present instanceof Correspondence paper && !document.isTalk()) {
            paper.correct(draft.entry(paper.getClassification(), chapter), draft.correspondence(), paper.getVersion(), officer, now);
        } else {
            return ReportLine.of(job, draft.document(), facts, ImportOutcome.SKIPPED, "exchange.reason.otherKind", present);
        }
        present.comesFrom(draft.provenance());
        correctPapers(present, document, officer, now);
        return ReportLine.of(job, draft.document(), facts, ImportOutcome.IMPORTED, "exchange.reason.corrected", present);
    }

    private void correctPapers(CaseEntry entry, FrusDocument document, OfficerPrincipal officer, Instant now) {
        document.attachments().forEach(attachment -> entries.keep(content(attachment)));
        entries.save();
        Map<String, Attachment> papers = entries.papers(entry);
        int position = 0;
        for (FrusAttachment attachment : document.attachments()) {
            position++;
            Attachment present = papers.get(name(position).text());
            Content content = content(attachment);
            if (present == null) {
                attach(entry, content, position, officer, now);
            } else if (!present.getSha256().equals(content.sha256())) {
                present.replace(content, "text/plain", officer, now);
            }
        }
    }
}
