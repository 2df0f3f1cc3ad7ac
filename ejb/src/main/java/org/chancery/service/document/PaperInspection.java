package org.chancery.service.document;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.tika.Tika;
import org.chancery.domain.document.FileName;
import org.chancery.domain.kernel.RuleViolation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The registry's look at a paper before it is taken in: its type is found in its content, must be one the ministry takes, and must be the one
 * that its name promises. Nothing is ever unpacked.
 */
@ApplicationScoped
public class PaperInspection {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    /** What the ministry takes, by the ending of the name. */
    private static final Map<String, String> TAKEN = Map.ofEntries(
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("tif", "image/tiff"),
            Map.entry("tiff", "image/tiff"),
            Map.entry("txt", "text/plain"),
            Map.entry("csv", "text/csv"),
            Map.entry("eml", "message/rfc822"),
            Map.entry("msg", "application/vnd.ms-outlook"),
            Map.entry("rtf", "application/rtf"),
            Map.entry("doc", "application/msword"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("ppt", "application/vnd.ms-powerpoint"),
            Map.entry("docx", OFFICE + "wordprocessingml.document"),
            Map.entry("xlsx", OFFICE + "spreadsheetml.sheet"),
            Map.entry("pptx", OFFICE + "presentationml.presentation"),
            Map.entry("odt", OPEN_DOCUMENT + "text"),
            Map.entry("ods", OPEN_DOCUMENT + "spreadsheet"),
            Map.entry("odp", OPEN_DOCUMENT + "presentation"));

    /** The general type that a content shows when only the name can say more. */
    private static final Map<String, Set<String>> CONTAINERS = Map.of(
            "zip", Set.of("application/zip", "application/x-tika-ooxml"),
            "ole", Set.of("application/x-tika-msoffice"),
            "text", Set.of("text/plain"));

    private final Tika tika = new Tika();

    @Inject
    @ConfigProperty(name = "chancery.attachment.max-bytes", defaultValue = "26214400")
    private long mostBytes;

    /**
     * The size above which no paper is taken.
     *
     * @return bytes
     */
    public long mostBytes() {
        return mostBytes;
    }

    /**
     * Looks at a paper.
     *
     * @param name its name
     * @param bytes its content
     * @return the media type found
     * @throws RuleViolation {@code attachment.empty}, {@code attachment.tooLarge}, {@code attachment.type} when the content is none of what the
     *     ministry takes or not what the name says
     */
    public String mediaType(FileName name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new RuleViolation("attachment.empty");
        }
        if (bytes.length > mostBytes) {
            throw new RuleViolation("attachment.tooLarge", mostBytes >> 20);
        }
        String promised = TAKEN.get(name.extension());
        String found = tika.detect(bytes);
        if (promised == null || !agree(promised, found, tika.detect(bytes, name.text()), bytes)) {
            throw new RuleViolation("attachment.type", found);
        }
        return promised;
    }

    private static boolean agree(String promised, String found, String foundWithName, byte[] bytes) {
        if (promised.equals(found)) {
            return true;
        }
        if (!promised.equals(foundWithName)) {
            return false;
        }
        if (promised.startsWith(OFFICE)) {
            return CONTAINERS.getOrDefault("zip", Set.of()).contains(found) && names(bytes, "[Content_Types].xml");
        }
        boolean old = promised.startsWith("application/vnd.ms-") || promised.equals("application/msword");
        boolean text = promised.startsWith("text/") || promised.startsWith("message/");
        return (old && CONTAINERS.getOrDefault("ole", Set.of()).contains(found))
                || (text && CONTAINERS.getOrDefault("text", Set.of()).contains(found));
    }

    /** Whether the directory of a zip container names a part; the directory itself is never packed. */
    private static boolean names(byte[] container, String part) {
        return new String(container, StandardCharsets.ISO_8859_1).contains(part);
    }
}
