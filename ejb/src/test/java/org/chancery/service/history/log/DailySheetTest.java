package org.chancery.service.history.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import org.chancery.domain.history.log.Frontier;
import org.chancery.domain.history.log.LogKey;
import org.chancery.domain.history.log.Note;
import org.junit.jupiter.api.Test;

class DailySheetTest {

    private static final int DOTS = 6;

    private final LogKey key = LogKey.make("ministry.example/history");
    private final Note note = Note.sign(1_204_352, Frontier.empty().root(), key);

    @Test
    void theSheetSaysWhatIsCopiedByHandAndTheWholeCheckpoint() throws IOException {
        byte[] pdf = new DailySheet(note, Instant.parse("2024-01-22T05:39:00Z"), key.verifierKey()).pdf();

        try (PdfReader reader = new PdfReader(pdf)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            String text = new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
            assertThat(text).contains("Monday, 22 January 2024", "05:39:00 UTC", "ministry.example/history", note.shortForm());
            assertThat(text.replace(" ", "")).contains(note.signed().replaceAll("\\s", ""), key.verifierKey());
        }
    }

    @Test
    void aCameraReadsTheWholeCheckpoint() throws ReaderException {
        BitMatrix modules = new QrCode(note.signed()).modules();
        int side = modules.getWidth() * DOTS;
        int[] dots = new int[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                dots[y * side + x] = modules.get(x / DOTS, y / DOTS) ? 0xff000000 : 0xffffffff;
            }
        }
        BinaryBitmap photograph = new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(side, side, dots)));

        assertThat(new QRCodeReader().decode(photograph, Map.of(DecodeHintType.PURE_BARCODE, true)).getText()).isEqualTo(note.signed());
    }
}
