package org.chancery.service.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.chancery.domain.casefile.Classification;
import org.chancery.domain.exchange.ImportFailure;
import org.chancery.domain.exchange.ImportIndexRepository;
import org.chancery.domain.exchange.ImportJob;
import org.chancery.domain.exchange.ImportOutcome;
import org.chancery.domain.exchange.ImportRepository;
import org.chancery.domain.exchange.ImportSource;
import org.chancery.domain.exchange.ImportedDocument;
import org.chancery.domain.exchange.ImportedEntryRepository;
import org.chancery.domain.exchange.SourceFacts;
import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.service.exchange.frus.FrusContainer;
import org.chancery.service.exchange.frus.FrusDocument;
import org.chancery.service.exchange.frus.FrusItem;
import org.chancery.service.exchange.frus.RefusedDocument;
import org.chancery.service.identity.Caller;

/** Files the documents of a volume, some at a time, each time in a transaction of its own. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class VolumeFilingService {

    @Inject
    private ImportRepository imports;

    @Inject
    private ImportedEntryRepository filedEntries;

    @Inject
    private ChapterFiles chapterFiles;

    @Inject
    private EntryFiling entries;

    @Inject
    private ImportIndexRepository index;

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
        Map<String, CaseEntry> filed = filedEntries.filed(command.items().stream()
                .filter(FrusDocument.class::isInstance)
                .map(item -> FiledDocument.key(command.volume(), item.id()))
                .toList());
        index.follow(job.getId());
        Map<List<FrusContainer>, Chapter> chapters = new HashMap<>();
        Map<String, CaseFile> files = new HashMap<>();
        Map<CaseEntry, FrusDocument> entered = new LinkedHashMap<>();
        List<ImportedDocument> lines = new ArrayList<>();
        for (FrusItem item : command.items()) {
            if (item instanceof FrusDocument document) {
                CaseEntry present = filed.get(FiledDocument.key(command.volume(), document.id()));
                FiledDocument draft = new FiledDocument(command.volume(), document);
                Chapter chapter = chapters.computeIfAbsent(document.containers(), within -> Chapter.of(command.volume(), document));
                if (present == null) {
                    CaseFile caseFile = files.computeIfAbsent(
                            chapter.path(), path -> chapterFiles.of(job, chapter, command.volume().id(), officer));
                    CaseEntry entry = entries.enter(caseFile, chapter, draft, job, officer);
                    entered.put(entry, document);
                    lines.add(ReportLine.of(job, item, draft.facts(), ImportOutcome.IMPORTED, null, entry));
                } else {
                    lines.add(entries.again(job, draft, present, chapter, officer));
                }
            } else if (item instanceof RefusedDocument refused) {
                lines.add(ReportLine.of(job, item, ReportLine.bare(item), ImportOutcome.SKIPPED, "exchange.reason." + refused.reason().word(), null));
            }
        }
        // A line names its entry and a paper its content without being tied to it, so these must be in their tables first.
        imports.save();
        entered.forEach((entry, document) -> entries.attach(entry, document, officer));
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
            SourceFacts facts = item instanceof FrusDocument document ? new FiledDocument(command.volume(), document).facts() : ReportLine.bare(item);
            imports.add(ReportLine.of(job, item, ReportLine.refused(facts, detail), ImportOutcome.SKIPPED, reason, null));
        }
    }

    /**
     * Ends an import after its last document.
     *
     * @param id identity of the import
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.ADMINISTRATOR})
    public void done(UUID id) {
        index.catchUp(id);
        imports.running(id).done(clock.instant());
    }

    /**
     * Ends an import before its last document.
     *
     * @param id identity of the import
     * @param why what went wrong
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.ADMINISTRATOR})
    public void fail(UUID id, ImportFailure why) {
        index.catchUp(id);
        imports.running(id).failed(why, clock.instant());
    }
}
