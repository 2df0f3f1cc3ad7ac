package org.chancery.service.history.log;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import org.chancery.domain.history.log.Note;

/**
 * A checkpoint on a sheet of paper, to be filed where nobody who runs the system can reach it.
 *
 * @param note the signed checkpoint
 * @param signedAt when it was signed
 * @param verifierKey open part of the log's key
 */
record DailySheet(Note note, Instant signedAt, String verifierKey) {

    private static final float MARGIN = 56;
    private static final float CODE = 200;

    /** Prints it. */
    byte[] pdf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document sheet = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(sheet, out);
        sheet.addTitle(CheckpointWords.say("sheet.title"));
        sheet.open();
        sheet.add(paragraph(CheckpointWords.say("sheet.title"), FontFactory.HELVETICA_BOLD, 18, 0));
        said(sheet, "sheet.log", note.origin());
        said(sheet, "sheet.day", CheckpointWords.day(signedAt));
        said(sheet, "sheet.signedAt", CheckpointWords.moment(signedAt));
        said(sheet, "sheet.size", Long.toString(note.size()));
        sheet.add(label("sheet.shortForm"));
        sheet.add(paragraph(note.shortForm(), FontFactory.COURIER_BOLD, 16, 2));
        sheet.add(label("sheet.note"));
        sheet.add(paragraph(note.signed(), FontFactory.COURIER, 8, 2));
        sheet.add(label("sheet.key"));
        sheet.add(paragraph(verifierKey, FontFactory.COURIER, 8, 2));
        sheet.add(paragraph(CheckpointWords.say("sheet.keep"), FontFactory.HELVETICA, 10, 14));
        sheet.add(label("sheet.code"));
        new QrCode(note.signed()).draw(writer.getDirectContent(), MARGIN, writer.getVerticalPosition(false) - CODE, CODE);
        sheet.close();
        return out.toByteArray();
    }

    private static void said(Document sheet, String key, String value) {
        sheet.add(label(key));
        sheet.add(paragraph(value, FontFactory.HELVETICA, 12, 1));
    }

    private static Paragraph label(String key) {
        return paragraph(CheckpointWords.say(key), FontFactory.HELVETICA_BOLD, 9, 10);
    }

    private static Paragraph paragraph(String text, String face, int size, int before) {
        Paragraph paragraph = new Paragraph(text, FontFactory.getFont(face, size, Font.UNDEFINED));
        paragraph.setSpacingBefore(before);
        return paragraph;
    }
}
