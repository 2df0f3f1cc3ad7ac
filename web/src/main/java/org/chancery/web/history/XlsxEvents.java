package org.chancery.web.history;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.chancery.domain.history.HistoryLine;
import org.chancery.service.history.EventSheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Events as a spreadsheet (Office Open XML). Every cell says that it is text, which no program computes, and therefore holds the text as it is. What is
 * written is not held: texts stand in their cells and not in a common list.
 */
final class XlsxEvents implements EventSheet {

    private static final String PROGRAM = "Chancery";
    private static final String FORMAT = "1.0";

    private final EventColumns columns;
    private final OutputStream out;
    private final String name;
    private @Nullable Workbook book;
    private @Nullable Worksheet sheet;
    private int rows;

    XlsxEvents(EventColumns columns, OutputStream out, String name) {
        this.columns = columns;
        this.out = out;
        this.name = name;
    }

    @Override
    public void begin() {
        book = new Workbook(out, PROGRAM, FORMAT);
        sheet = book.newWorksheet(name);
        sheet.freezePane(0, 1);
        row(sheet, columns.heads());
    }

    @Override
    public void add(List<HistoryLine> events) throws IOException {
        Worksheet begun = sheet;
        if (begun == null) {
            throw new IllegalStateException("not begun");
        }
        columns.rows(events).forEach(cells -> row(begun, cells));
        begun.flush();
    }

    private void row(Worksheet begun, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                begun.inlineString(rows, column, cells.get(column));
            }
        }
        rows++;
    }

    @Override
    public void end() throws IOException {
        if (book != null) {
            book.finish();
        }
    }
}
