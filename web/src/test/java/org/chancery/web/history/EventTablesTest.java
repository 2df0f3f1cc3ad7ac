package org.chancery.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.chancery.domain.history.HistoryLine;
import org.chancery.domain.kernel.Occurrence.Outcome;
import org.chancery.service.history.EventSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventTablesTest {

    private static final String FORMULA = "=HYPERLINK(\"http://elsewhere\",\"a\nb\"), \u062e\u0641\u06cc\u06c1 <&> \u0001";

    @TempDir
    private Path folder;

    /** Who did it and what else there is to say. */
    private static final class TwoColumns extends EventColumns {

        @Override
        List<String> heads() {
            return List.of("Who", "Detail");
        }

        @Override
        Stream<List<String>> rows(List<HistoryLine> events) {
            return events.stream().map(event -> List.of(event.officer(), event.detail() == null ? "" : event.detail()));
        }
    }

    private static HistoryLine event(String officer, String detail) {
        return new HistoryLine(
                new UUID(0, 1), Instant.EPOCH, "identity.signIn", Outcome.REFUSED, officer, null, null, null, null, null, null, null, null, null, null,
                null, detail, 0, HistoryLine.Change.NONE, false);
    }

    private static void write(EventSheet sheet, HistoryLine... events) throws IOException {
        sheet.begin();
        sheet.add(List.of(events));
        sheet.end();
    }

    @Test
    void aSpreadsheetProgramReadsTheCsvAndComputesNothing() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        write(new CsvEvents(new TwoColumns(), out), event("desk", FORMULA), event("+49", null));

        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff\"Who\",\"Detail\"\r\n");
        List<CSVRecord> rows = CSVFormat.RFC4180.parse(new StringReader(text.substring(1))).getRecords();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).get(1)).isEqualTo("'" + FORMULA);
        assertThat(CellText.original(rows.get(1).get(1))).isEqualTo(FORMULA);
        assertThat(rows.get(2).get(0)).isEqualTo("'+49");
        assertThat(rows.get(2).get(1)).isEmpty();
    }

    @Test
    void everyCellOfTheXlsxIsText() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        write(new XlsxEvents(new TwoColumns(), out, "History"), event("desk", FORMULA));

        String sheet = part(out.toByteArray(), "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("t=\"inlineStr\"", "=HYPERLINK(").doesNotContain("<f>", "<v>", "\u0001");
    }

    @Test
    void oneHundredThousandEventsAreNotHeld() throws IOException {
        for (boolean csv : new boolean[] {true, false}) {
            Counting out = new Counting();
            EventSheet sheet = csv ? new CsvEvents(new TwoColumns(), out) : new XlsxEvents(new TwoColumns(), out, "History");
            List<HistoryLine> page = Collections.nCopies(1_000, event("desk", UUID.randomUUID().toString()));
            sheet.begin();
            for (int pages = 0; pages < 50; pages++) {
                sheet.add(page);
            }
            long halfWay = out.written;
            for (int pages = 0; pages < 50; pages++) {
                sheet.add(page);
            }
            sheet.end();

            // what was taken in has left, but for a buffer
            assertThat(halfWay).isGreaterThan(out.written / 2 - 100_000).isPositive();
        }
    }

    private String part(byte[] book, String name) throws IOException {
        Path file = Files.write(folder.resolve("history.xlsx"), book);
        try (ZipFile parts = new ZipFile(file.toFile()); InputStream part = parts.getInputStream(parts.getEntry(name))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Counts what was written. */
    private static final class Counting extends OutputStream {

        private long written;

        @Override
        public void write(int b) {
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            written += length;
        }
    }
}
