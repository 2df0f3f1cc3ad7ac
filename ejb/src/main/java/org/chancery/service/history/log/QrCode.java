package org.chancery.service.history.log;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.lowagie.text.pdf.PdfContentByte;

/** A text as a camera reads it from paper. */
final class QrCode {

    /** Blank modules around it, without which no camera finds it. */
    private static final int MARGIN = 4;

    private final BitMatrix modules;

    QrCode(String text) {
        try {
            modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(
                    EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name(),
                    EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN, MARGIN));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("a text of " + text.length() + " characters fits no code", tooLong);
        }
    }

    BitMatrix modules() {
        return modules;
    }

    /** Draws it with its lower corner at a place, as squares and not as an image, so that it is sharp on every printer. */
    void draw(PdfContentByte paper, float left, float bottom, float side) {
        float module = side / modules.getWidth();
        for (int row = 0; row < modules.getHeight(); row++) {
            float y = bottom + side - (row + 1) * module;
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row)) {
                    paper.rectangle(left + column * module, y, module, module);
                }
            }
        }
        paper.fill();
    }
}
