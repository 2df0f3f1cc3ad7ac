package org.chancery.service.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.Provenance;
import org.chancery.domain.correspondence.Correspondence;
import org.chancery.domain.correspondence.CorrespondenceKind;
import org.chancery.domain.correspondence.Direction;
import org.chancery.domain.correspondence.Urgency;
import org.chancery.domain.exchange.ImportJob;
import org.chancery.domain.exchange.ImportOutcome;
import org.chancery.domain.exchange.ImportState;
import org.chancery.domain.exchange.ImportedDocument;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.talk.RecordKind;
import org.chancery.domain.talk.Talk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Volumes become case files and entries, every document is in the report, and a second import changes nothing. */
class VolumeImportTest {

    private static final String TELEGRAM = "<div type=\"document\" xml:id=\"d1\" n=\"1\"><head>1. Telegram From the <gloss type=\"from\">"
            + "Embassy in Pakistan</gloss> to the <gloss type=\"to\">Department of State</gloss><note n=\"1\" type=\"source\">Source: "
            + "Archive, Box 1. Secret; Niact; Limdis. Drafted by Smith.</note></head><dateline><placeName>Karachi</placeName>, "
            + "<date when=\"1961-08-09T18:36:00\">August 9</date></dateline><p>1500. Tides.<note n=\"2\" xml:id=\"d1fn2\">See <ref "
            + "target=\"#d2\">Document 2</ref>.</note> He paid [<hi>less than 1 line not declassified</hi>].</p></div>";
    private static final String MEMCON = "<div type=\"document\" xml:id=\"d2\" n=\"2\"><head>2. Memorandum of Conversation</head><dateline>"
            + "<date when=\"1961-08-10\">August 10</date></dateline><list type=\"participants\"><head>PARTICIPANTS</head><item>For India"
            + "</item><item>Mr. A, Ambassador</item></list><p>They spoke of tides.</p></div>";
    private static final String NOTE = "<div type=\"document\" xml:id=\"d3\" n=\"3\"><head>3. Editorial Note</head><p>Of editors.</p></div>";

    private final FilingOffice office = new FilingOffice();

    @AfterEach
    void close() throws IOException {
        office.close();
    }

    private static String volume(String body) {
        return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title type=\"complete\">Papers, Volume I</title>"
                + "</titleStmt><publicationStmt><date>1987</date><idno type=\"frus\">frus1961v01</idno></publicationStmt></fileDesc>"
                + "</teiHeader><text><body>" + body + "</body></text></TEI>";
    }

    private static String chapters(String first, String second) {
        return volume("<div type=\"compilation\" xml:id=\"comp1\"><head>South Asia</head><div type=\"chapter\" xml:id=\"ch1\"><head>Pakistan"
                + "</head>" + first + "</div><div type=\"chapter\" xml:id=\"ch2\"><head>India:</head>" + second + "</div></div>");
    }

    @Test
    void chaptersBecomeCaseFilesAndDocumentsEntries() {
        ImportJob job = office.bring(chapters(TELEGRAM, MEMCON + NOTE));
        assertEquals(ImportState.DONE, job.getState());
        List<CaseFile> files = office.read(s -> s.createQuery("from CaseFile f order by f.number", CaseFile.class).getResultList());
        assertEquals(List.of("South Asia – Pakistan", "South Asia – India"), files.stream().map(CaseFile::getTitle).toList());
        assertEquals(List.of("PK"), files.get(0).getStates());
        assertTrue(files.get(0).getSummary().orElseThrow().contains("Source: U.S. Department of State, Office of the Historian\n"
                + "https://history.state.gov/historicaldocuments/frus1961v01/ch1"));
        Correspondence telegram = entry(Correspondence.class, "d1");
        assertEquals(CorrespondenceKind.TELEGRAM, telegram.subkind());
        assertEquals(Direction.INCOMING, telegram.getDirection());
        assertEquals(Urgency.NIACT_IMMEDIATE, telegram.getUrgency());
        assertEquals("Embassy in Pakistan", telegram.getFrom().orElseThrow().words());
        assertEquals(Optional.of("1500"), telegram.getTheirReference());
        assertEquals("1961-08-09T18:36:00", telegram.getOccurred().orElseThrow().edtf());
        assertEquals(Optional.of("Karachi"), telegram.getPlace());
        assertEquals(0, telegram.getClassification().getLevel());
        assertTrue(telegram.getText().orElseThrow().contains("[less than 1 line not declassified]"));
        Provenance source = telegram.getProvenance().orElseThrow();
        assertEquals("frus1961v01/d1", source.getKey());
        assertEquals("https://history.state.gov/historicaldocuments/frus1961v01/d1", source.getAddress());
        assertEquals(Optional.of("Secret; Niact; Limdis"), source.getMarking());
        assertEquals(Optional.of("[2] See Document 2."), source.getFootnotes());
        assertEquals(Optional.of("frus1961v01/d2 Document 2"), source.getReferences());
        Talk talk = entry(Talk.class, "d2");
        assertEquals(Optional.of(RecordKind.MEMCON), talk.getRecordKind());
        String who = office.read(s -> s.find(Talk.class, talk.getId()).getParticipants().toString().isEmpty() ? ""
                : s.find(Talk.class, talk.getId()).getParticipants().get(0).getOffice().orElse(""));
        assertEquals("Ambassador, India", who);
        assertEquals(CorrespondenceKind.EDITORIAL_NOTE, entry(Correspondence.class, "d3").subkind());
        List<ImportedDocument> report = office.report(job);
        assertEquals(List.of("d1", "d2", "d3"), report.stream().map(d -> d.getFacts().document()).toList());
        assertEquals(List.of("telegram", "memcon", "editorial-note"), report.stream().map(d -> d.getFacts().kind()).toList());
        assertEquals(Optional.of(telegram.getId()), report.get(0).getEntry());
        assertEquals(1, report.get(0).getFacts().gaps());
        assertEquals(List.of("noDate"), report.get(2).getFacts().warnings());
        assertTrue(office.count("HistoryEvent") >= 6);
        assertEquals(3, office.findable());
    }

    @Test
    void whatTheMinistryHasNoWordForIsKeptAsData() {
        String treaty = "<div type=\"document\" xml:id=\"d1\" n=\"1\"><head>Treaty Between Chile and Peru</head><p>Article 1.</p></div>";
        String minutes = "<div type=\"document\" xml:id=\"d2\" n=\"2\"><head>Smith Minutes</head><list type=\"participants\"><head>Present</head><item>"
                + "Mr. A, Ambassador</item><item>Mr. B</item></list><p>They spoke.</p></div>";
        String instruction = "<div type=\"document\" xml:id=\"d3\" n=\"3\"><head>Mr. Smith to Mr. Jones</head><opener><dateline><placeName>Department of "
                + "State, Washington</placeName>, <date when=\"1871-05-02\">May 2</date></dateline></opener><p>Sir: Come.</p></div>";
        String outside = "<div type=\"section\" subtype=\"historical-document\" xml:id=\"message\"><head>Message</head><p>Fellow citizens</p></div>";
        String tome = "<div type=\"document\" xml:id=\"d5\" n=\"5\"><head>Report</head><p>" + "Claims. ".repeat(130_000) + "</p></div>";
        ImportJob job = office.bring(chapters(treaty + minutes, instruction + outside + tome));
        List<ImportedDocument> report = office.report(job);
        assertEquals(List.of("paper", "minutes", "despatch"), report.stream().limit(3).map(d -> d.getFacts().kind()).toList());
        assertTrue(report.get(0).getFacts().warnings().contains("kindWider: agreement"));
        assertTrue(entry(Correspondence.class, "d1").getProvenance().orElseThrow().getNote().orElseThrow().contains("Kind at the source: agreement"));
        assertTrue(entry(Correspondence.class, "d2").getProvenance().orElseThrow().getNote().orElseThrow().contains("Present: Mr. A, Ambassador; Mr. B"));
        assertEquals(Direction.OUTGOING, entry(Correspondence.class, "d3").getDirection());
        assertEquals(Optional.of("exchange.reason.outsideDocuments"), report.get(3).getReason());
        assertEquals(ImportOutcome.SKIPPED, report.get(3).getOutcome());
        assertTrue(report.get(4).getFacts().warnings().contains("textCut: 1000000"));
        assertEquals(1_000_000, entry(Correspondence.class, "d5").getText().orElseThrow().length());
    }

    private <T extends CaseEntry> T entry(Class<T> type, String id) {
        return type.cast(office.read(s -> s.createQuery("from CaseEntry e where e.provenance.key = :key", CaseEntry.class)
                .setParameter("key", "frus1961v01/" + id).getSingleResult()));
    }

    @Test
    void aSecondImportChangesNothing() {
        office.bring(chapters(TELEGRAM, MEMCON + NOTE));
        long events = office.count("HistoryEvent");
        ImportJob again = office.bring(chapters(TELEGRAM, MEMCON + NOTE));
        assertEquals(List.of(ImportOutcome.UNCHANGED, ImportOutcome.UNCHANGED, ImportOutcome.UNCHANGED), outcomes(again));
        assertEquals(3, office.count("CaseEntry"));
        assertEquals(2, office.count("CaseFile"));
        // The import itself is begun and ended; nothing else happened.
        assertEquals(events + 2, office.count("HistoryEvent"));
    }

    private List<ImportOutcome> outcomes(ImportJob job) {
        return office.report(job).stream().map(ImportedDocument::getOutcome).toList();
    }

    @Test
    void aChangedDocumentIsCorrectedAndANewOneJoinsItsFile() {
        office.bring(chapters(TELEGRAM, MEMCON));
        ImportJob again = office.bring(chapters(TELEGRAM.replace("Tides.", "High tides."), MEMCON + NOTE));
        List<ImportedDocument> report = office.report(again);
        assertEquals(List.of(ImportOutcome.IMPORTED, ImportOutcome.UNCHANGED, ImportOutcome.IMPORTED), outcomes(again));
        assertEquals(Optional.of("exchange.reason.corrected"), report.get(0).getReason());
        assertEquals(Optional.empty(), report.get(2).getReason());
        assertTrue(entry(Correspondence.class, "d1").getText().orElseThrow().contains("High tides."));
        assertEquals(2, office.count("CaseFile"));
        assertEquals(3, office.count("CaseEntry"));
    }

    @Test
    void whatCannotBeFiledIsReportedWithItsReason() {
        ImportJob job = office.bring(volume(TELEGRAM + TELEGRAM + NOTE.replace(" xml:id=\"d3\"", "")));
        List<ImportedDocument> report = office.report(job);
        assertEquals(List.of(ImportOutcome.IMPORTED, ImportOutcome.SKIPPED, ImportOutcome.SKIPPED), outcomes(job));
        assertEquals(Optional.of("exchange.reason.duplicateIdentifier"), report.get(1).getReason());
        assertEquals(Optional.of("exchange.reason.noIdentifier"), report.get(2).getReason());
        assertEquals("Papers, Volume I", office.read(s -> s.createQuery("from CaseFile", CaseFile.class).getSingleResult().getTitle()));
    }

    @Test
    void aFileThatBreaksOffIsFiledUpToThere() {
        String whole = chapters(TELEGRAM, MEMCON + NOTE);
        ImportJob job = office.bring(whole.substring(0, whole.indexOf("Of editors")));
        assertEquals(ImportState.FAILED, job.getState());
        assertEquals("import.notXml", job.getFailure().orElseThrow().getKey());
        assertEquals(Optional.of(1), job.getFailure().orElseThrow().getLine());
        assertEquals(List.of(ImportOutcome.IMPORTED, ImportOutcome.IMPORTED), outcomes(job));
        ImportJob resumed = office.bring(whole);
        assertEquals(List.of(ImportOutcome.UNCHANGED, ImportOutcome.UNCHANGED, ImportOutcome.IMPORTED), outcomes(resumed));
    }

    @Test
    void oneDocumentThatIsRefusedDoesNotHoldUpTheOthers() {
        office.bring(chapters(TELEGRAM, ""));
        office.read(s -> s.createNativeMutationQuery("update case_file set status = '" + CaseStatus.CLOSED + "'").executeUpdate());
        ImportJob job = office.bring(chapters(TELEGRAM.replace("Tides.", "Low tides."), MEMCON));
        assertEquals(List.of(ImportOutcome.SKIPPED, ImportOutcome.IMPORTED), outcomes(job));
        assertEquals(Optional.of("exchange.reason.closed"), office.report(job).get(0).getReason());
        assertFalse(entry(Correspondence.class, "d1").getText().orElseThrow().contains("Low tides."));
    }

    @Test
    void whatAnotherDeskFiledIsNotShown() {
        office.bring(chapters(TELEGRAM, ""));
        office.as(office.stranger);
        ImportJob job = office.bring(office.received(chapters(TELEGRAM, "")), office.other);
        ImportedDocument line = office.report(job).get(0);
        assertEquals(ImportOutcome.SKIPPED, line.getOutcome());
        assertEquals(Optional.of("exchange.reason.filedElsewhere"), line.getReason());
        assertEquals(Optional.empty(), line.getEntry());
        assertEquals(Optional.empty(), line.getCaseNumber());
    }

    @Test
    void desksAreForThoseWhoSitThereAndForAdministrators() {
        office.as(office.stranger);
        Path refused = office.received(chapters(TELEGRAM, ""));
        assertEquals("import.notPosted", assertThrows(RuleViolation.class, () -> office.bring(refused, office.desk)).key());
        office.as(office.administrator);
        ImportJob job = office.bring(office.received(chapters(TELEGRAM, "")), office.desk);
        assertEquals(List.of(ImportOutcome.IMPORTED), outcomes(job));
        assertEquals("admin", entry(Correspondence.class, "d1").getLoggedByName());
    }

    @Test
    void refusesWhatIsNoVolume() {
        assertEquals("import.notXml", refusal("PK"));
        assertEquals("import.notTei", refusal("<html/>"));
        assertEquals("import.doctype", refusal("<!DOCTYPE TEI [<!ENTITY a \"b\">]><TEI/>"));
        assertEquals("import.noDocuments", refusal(volume("<div type=\"chapter\"><p>None.</p></div>")));
    }

    private String refusal(String xml) {
        Path file = office.received(xml);
        return assertThrows(RuleViolation.class, () -> VolumeLook.at(file)).key();
    }

    @Test
    void filesWholeVolumesFastEnough() throws IOException {
        Optional<Path> volume = published();
        assumeTrue(volume.isPresent(), "The published volumes are not beside the project (shared/data/frus)");
        office.bring(chapters(TELEGRAM, MEMCON + NOTE));
        for (String name : List.of("frus1964-68v22", "frus1961-63v19", "frus1969-76ve04", "frus1949v07p1")) {
            Path file = office.received(Files.readString(volume.get().resolve(name + ".xml")));
            long began = System.nanoTime();
            long worked = processorTime();
            ImportJob job = office.bring(file, office.desk);
            double seconds = (System.nanoTime() - began) / 1e9;
            double processor = (processorTime() - worked) / 1e9;
            List<ImportOutcome> outcomes = outcomes(job);
            assertEquals(ImportState.DONE, job.getState());
            assertEquals(job.getSource().documents(), outcomes.size());
            assertTrue(outcomes.stream().allMatch(ImportOutcome.IMPORTED::equals));
            assertEquals(office.count("CaseEntry"), office.findable());
            System.getLogger(getClass().getName()).log(Level.INFO, "{0}: {1} documents, {2} a second, {3} a second of the processors", name,
                    outcomes.size(), Math.round(outcomes.size() / seconds), Math.round(outcomes.size() / processor));
        }
    }

    private static long processorTime() {
        return java.lang.management.ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() : 0;
    }

    private static Optional<Path> published() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path found = at.resolveSibling("shared").resolve("data/frus");
            if (Files.isDirectory(found)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
