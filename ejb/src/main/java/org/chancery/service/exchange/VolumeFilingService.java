package org.chancery.service.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseFileRepository;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.CaseSerial;
import org.chancery.domain.casefile.Classification;
import org.chancery.domain.correspondence.Correspondence;
import org.chancery.domain.document.Attachment;
import org.chancery.domain.document.Content;
import org.chancery.domain.document.FileName;
import org.chancery.domain.exchange.ImportJob;
import org.chancery.domain.exchange.ImportOutcome;
import org.chancery.domain.exchange.ImportRepository;
import org.chancery.domain.exchange.ImportSource;
import org.chancery.domain.exchange.ImportedChapter;
import org.chancery.domain.exchange.ImportedDocument;
import org.chancery.domain.exchange.SourceFacts;
import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.OfficerRepository;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.talk.Talk;
import org.chancery.service.exchange.frus.FrusAttachment;
import org.chancery.service.exchange.frus.FrusDocument;
import org.chancery.service.exchange.frus.FrusItem;
import org.chancery.service.exchange.frus.RefusedDocument;
import org.chancery.service.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Files the documents of a volume, some at a time, each time in a transaction of its own. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class VolumeFilingService {

    @Inject
    private ImportRepository imports;

    @Inject
    private CaseFileRepository caseFiles;

    @Inject
    private OfficerRepository officers;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Begins an import.
     *
     * @param source what is imported
     * @param desk desk that takes it in
     * @param classification level that files and entries get
     * @param server the server that does the work
     * @return identity of the import
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.ADMINISTRATOR})
    public UUID begin(ImportSource source, Desk desk, int classification, String server) {
        ImportJob job = new ImportJob(
                source, desk, new Classification(classification, List.of()), server, caller.officer(), clock.instant());
        imports.add(job);
        return job.getId();
    }

    /**
     * Files documents.
     *
     * @param command which
     * @throws RuleViolation when one of them breaks a rule; none is filed then
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.ADMINISTRATOR})
    public void file(FileDocuments command) {
        ImportJob job = imports.running(command.job());
        OfficerPrincipal officer = job.seat(caller.officer());
        Map<String, CaseEntry> filed = imports.filed(command.items().stream()
                .filter(FrusDocument.class::isInstance)
                .map(item -> FiledDocument.key(command.volume(), item.id()))
                .toList());
        Map<String, CaseFile> chapters = new HashMap<>();
        List<ImportedDocument> lines = new ArrayList<>();
        for (FrusItem item : command.items()) {
            if (item instanceof FrusDocument document) {
                CaseEntry present = filed.get(FiledDocument.key(command.volume(), document.id()));
                FiledDocument draft = new FiledDocument(command.volume(), document);
                if (present == null) {
                    Chapter chapter = Chapter.of(command.volume(), document);
                    CaseFile caseFile = chapters.computeIfAbsent(
                            chapter.path(), path -> caseFile(job, chapter, command.volume().id(), officer));
                    lines.add(line(job, item, draft.facts(), ImportOutcome.IMPORTED, null,
                            enter(caseFile, chapter, draft, document, job, officer)));
                } else {
                    lines.add(again(job, document, draft, present, Chapter.of(command.volume(), document), officer));
                }
            } else if (item instanceof RefusedDocument refused) {
                lines.add(line(job, item, bare(item), ImportOutcome.SKIPPED, "exchange.reason." + refused.reason().word(), null));
            }
        }
        // A line names its entry without being tied to it, so the entries must be in their table first.
        imports.save();
        lines.forEach(imports::add);
    }

    /**
     * Reports a document that could not be filed.
     *
     * @param command the one document
     * @param reason key of the sentence that says why
     * @param detail what the rule said
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.ADMINISTRATOR})
    public void pass(FileDocuments command, String reason, String detail) {
        ImportJob job = imports.running(command.job());
        for (FrusItem item : command.items()) {
            SourceFacts facts = item instanceof FrusDocument document ? new FiledDocument(command.volume(), document).facts() : bare(item);
            imports.add(line(job, item, refusal(facts, detail), ImportOutcome.SKIPPED, reason, null));
        }
    }

    /**
     * Ends an import after its last document.
     *
     * @param id identity of the import
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.ADMINISTRATOR})
    public void done(UUID id) {
        imports.running(id).done(clock.instant());
    }

    /**
     * Ends an import before its last document.
     *
     * @param id identity of the import
     * @param key key of the sentence that says why
     * @param line line of the source, or null
     * @param detail what else is known, or null
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.ADMINISTRATOR})
    public void fail(UUID id, String key, @Nullable Integer line, @Nullable String detail) {
        imports.running(id).failed(key, line, detail, clock.instant());
    }

    private CaseFile caseFile(ImportJob job, Chapter chapter, String volume, OfficerPrincipal officer) {
        String key = chapter.key(job.getDesk().getCode(), volume);
        return imports.chapter(key).map(ImportedChapter::getCaseFile).orElseGet(() -> {
            Instant now = clock.instant();
            int year = now.atZone(ZoneOffset.UTC).getYear();
            CaseSerial serial = caseFiles.serial(job.getDesk().getCode(), year).orElseGet(() -> caseFiles.startSerial(job.getDesk(), year));
            CaseNumber number = serial.next();
            CaseFile opened = new CaseFile(
                    number, job.getDesk(), officers.reference(officer), chapter.particulars(job.getClassification()), officer, now);
            caseFiles.add(opened);
            imports.add(new ImportedChapter(key, opened));
            return opened;
        });
    }

    private CaseEntry enter(
            CaseFile caseFile, Chapter chapter, FiledDocument draft, FrusDocument document, ImportJob job, OfficerPrincipal officer) {
        Instant now = clock.instant();
        CaseEntry entry = document.isTalk()
                ? new Talk(caseFile, draft.entry(job.getClassification(), chapter), draft.talk(), officer, now)
                : new Correspondence(caseFile, draft.entry(job.getClassification(), chapter), draft.correspondence(), officer, now);
        entry.comesFrom(draft.provenance());
        imports.add(entry);
        int position = 0;
        for (FrusAttachment attachment : document.attachments()) {
            position++;
            attach(entry, attachment, position, officer, now);
        }
        return entry;
    }

    private void attach(CaseEntry entry, FrusAttachment attachment, int position, OfficerPrincipal officer, Instant now) {
        Content content = content(attachment);
        imports.add(new Attachment(entry, name(position), content, "text/plain", officer, now), content);
    }

    private static FileName name(int position) {
        return new FileName("Attachment " + position + ".txt");
    }

    private static Content content(FrusAttachment attachment) {
        return new Content((attachment.title() + "\n\n" + attachment.text() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A document that is filed already: unchanged, or corrected when the publication has changed it. */
    private ImportedDocument again(
            ImportJob job, FrusDocument document, FiledDocument draft, CaseEntry present, Chapter chapter, OfficerPrincipal officer) {
        CaseFile caseFile = present.getCaseFile();
        SourceFacts facts = draft.facts();
        boolean visible = officer.needToKnow().covers(caseFile.getDesk().getId(), Math.max(
                caseFile.getClassification().getLevel(), present.getClassification().getLevel()));
        if (!visible) {
            return line(job, document, facts, ImportOutcome.SKIPPED, "exchange.reason.filedElsewhere", null);
        }
        String digest = present.getProvenance().orElseThrow().getDigest();
        if (digest.equals(draft.provenance().getDigest())) {
            return line(job, document, facts, ImportOutcome.UNCHANGED, "exchange.reason.unchanged", present);
        }
        Instant now = clock.instant();
        if (present instanceof Talk talk && document.isTalk()) {
            talk.correct(draft.entry(talk.getClassification(), chapter), draft.talk(), talk.getVersion(), officer, now);
        } else if (present instanceof Correspondence paper && !document.isTalk()) {
            paper.correct(draft.entry(paper.getClassification(), chapter), draft.correspondence(), paper.getVersion(), officer, now);
        } else {
            return line(job, document, facts, ImportOutcome.SKIPPED, "exchange.reason.otherKind", present);
        }
        present.comesFrom(draft.provenance());
        correctPapers(present, document, officer, now);
        return line(job, document, facts, ImportOutcome.IMPORTED, "exchange.reason.corrected", present);
    }

    private void correctPapers(CaseEntry entry, FrusDocument document, OfficerPrincipal officer, Instant now) {
        Map<String, Attachment> papers = imports.papers(entry);
        int position = 0;
        for (FrusAttachment attachment : document.attachments()) {
            position++;
            Attachment present = papers.get(name(position).text());
            Content content = content(attachment);
            if (present == null) {
                attach(entry, attachment, position, officer, now);
            } else if (!present.getSha256().equals(content.sha256())) {
                imports.keep(content);
                present.replace(content, "text/plain", officer, now);
            }
        }
    }

    private static ImportedDocument line(
            ImportJob job, FrusItem item, SourceFacts facts, ImportOutcome outcome, @Nullable String reason, @Nullable CaseEntry entry) {
        return new ImportedDocument(new ImportedDocument.Of(job.getId(), item.position()), facts, outcome, reason, entry);
    }

    private static SourceFacts bare(FrusItem item) {
        int line = item instanceof RefusedDocument refused ? refused.line() : 0;
        return new SourceFacts(Chapter.cut(item.id(), 120), item.number().orElse(null), null, null, null, null, null, null, 0, 0, 0, null,
                line == 0 ? List.of() : List.of("line: " + line));
    }

    private static SourceFacts refusal(SourceFacts facts, String detail) {
        return new SourceFacts(facts.document(), facts.number(), facts.kind(), facts.title(), facts.sender(), facts.addressee(),
                facts.occurred(), facts.place(), facts.participants(), facts.gaps(), facts.attachments(), facts.marking(),
                java.util.stream.Stream.concat(facts.warnings().stream(), java.util.stream.Stream.of("refused: " + detail)).toList());
    }
}
