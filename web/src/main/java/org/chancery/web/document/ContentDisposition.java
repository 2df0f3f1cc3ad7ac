package org.chancery.web.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The header that has a browser keep a paper under its name instead of showing it (RFC 6266, RFC 8187). */
public final class ContentDisposition {

    private static final String PLAIN = "!#$&+-.^_`|~";

    private ContentDisposition() {}

    /**
     * The header's value.
     *
     * @param fileName name of the paper
     * @return an attachment with the name twice: for old readers in ASCII, and in full
     */
    public static String attachment(String fileName) {
        StringBuilder ascii = new StringBuilder();
        fileName.codePoints().forEach(c -> ascii.appendCodePoint(c >= ' ' && c < 0x7f && c != '"' && c != '\\' && c != '%' ? c : '_'));
        StringBuilder full = new StringBuilder();
        for (byte b : fileName.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0 && (Character.isLetterOrDigit(b) || PLAIN.indexOf(b) >= 0);
            full.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b));
        }
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + full;
    }
}
