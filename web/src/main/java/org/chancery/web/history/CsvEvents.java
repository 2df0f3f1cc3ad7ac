package org.chancery.web.history;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.chancery.domain.history.HistoryLine;
import org.chancery.service.history.EventSheet;

/**
 * Events as comma-separated values (RFC 4180) in UTF-8, with the mark by which spreadsheet programs know that it is; every cell in quotes, none of them
 * computed ({@link CellText}).
 */
final class CsvEvents implements EventSheet {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private final EventColumns columns;
    private final Writer out;
    private final CSVPrinter table;

    CsvEvents(EventColumns columns, OutputStream out) throws IOException {
        this.columns = columns;
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.table = new CSVPrinter(this.out, FORMAT);
    }

    @Override
    public void begin() throws IOException {
        out.write(BYTE_ORDER_MARK);
        row(columns.heads());
    }

    @Override
    public void add(List<HistoryLine> events) {
        columns.rows(events).forEach(this::row);
    }

    private void row(List<String> cells) {
        try {
            table.printRecord(cells.stream().map(CellText::safe));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void end() throws IOException {
        table.flush();
    }
}
