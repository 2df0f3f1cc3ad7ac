package org.chancery.service.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseFileRepository;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.CaseSerial;
import org.chancery.domain.exchange.ImportJob;
import org.chancery.domain.exchange.ImportedChapter;
import org.chancery.domain.exchange.ImportedEntryRepository;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.OfficerRepository;

/** The case files into which the chapters of volumes go: found again by desk, volume and chapter, or opened. */
@ApplicationScoped
public class ChapterFiles {

    @Inject
    private ImportedEntryRepository entries;

    @Inject
    private CaseFileRepository caseFiles;

    @Inject
    private OfficerRepository officers;

    @Inject
    private Clock clock;

    /**
     * The file of a chapter.
     *
     * @param job the import
     * @param chapter the chapter
     * @param volume identifier of the volume
     * @param officer who imports, with a seat at the desk
     * @return the file that took the chapter in before, or a new one
     */
    public CaseFile of(ImportJob job, Chapter chapter, String volume, OfficerPrincipal officer) {
        String key = chapter.key(job.getDesk().getCode(), volume);
        return entries.chapter(key).map(ImportedChapter::getCaseFile).orElseGet(() -> {
            Instant now = clock.instant();
            int year = now.atZone(ZoneOffset.UTC).getYear();
            CaseSerial serial = caseFiles.serial(job.getDesk().getCode(), year).orElseGet(() -> caseFiles.startSerial(job.getDesk(), year));
            CaseNumber number = serial.next();
            CaseFile opened = new CaseFile(
                    number, job.getDesk(), officers.reference(officer), chapter.particulars(job.getClassification()), officer, now);
            caseFiles.add(opened);
            entries.add(new ImportedChapter(key, opened));
            return opened;
        });
    }
}
