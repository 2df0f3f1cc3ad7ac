package org.chancery.service.exchange.frus;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes small volumes of our own words in the styles that the editors used over the years. */
final class SomeVolume {

    static final String FRUS = "http://history.state.gov/ns/1.0";
    static final String FRUS_NEWER = "http://history.state.gov/frus/ns/1.0";

    private final String namespace;
    private String front = "";
    private final StringBuilder body = new StringBuilder();

    private SomeVolume(String namespace) {
        this.namespace = namespace;
    }

    static SomeVolume inStyleOf2015() {
        return new SomeVolume(FRUS);
    }

    static SomeVolume inNewerStyle() {
        return new SomeVolume(FRUS_NEWER);
    }

    SomeVolume front(String text) {
        front = text;
        return this;
    }

    SomeVolume with(String text) {
        body.append(text);
        return this;
    }

    SomeVolume chapter(String id, String heading, String... documents) {
        return with("<div type=\"chapter\" xml:id=\"" + id + "\"><head>" + heading + "</head>"
                + String.join("\n<pb n=\"2\"/>", documents) + "</div>");
    }

    String xml() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xmlns:frus=\"" + namespace
                + "\"><teiHeader><fileDesc><titleStmt><title type=\"complete\">Foreign Papers,\n   1901, Volume I</title>"
                + "<title type=\"series\">Foreign Papers</title><title type=\"sub-series\">1901</title>"
                + "<title type=\"volume-number\">Volume I</title><title type=\"volume\">Harbours</title></titleStmt>"
                + "<publicationStmt><date type=\"publication-date\">1987</date><idno type=\"isbn\">1</idno>"
                + "<idno type=\"frus\">frus1901v01</idno><date type=\"content-date\">1900 to 1902</date></publicationStmt>"
                + "</fileDesc></teiHeader>\n<text><front>" + front + "</front><body>\n" + body + "</body></text></TEI>";
    }

    static InputStream bytes(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    List<FrusItem> items() {
        return items(xml());
    }

    static List<FrusItem> items(String xml) {
        List<FrusItem> items = new ArrayList<>();
        try (FrusReader reader = new FrusReader(bytes(xml))) {
            for (Optional<FrusItem> item = reader.next(); item.isPresent(); item = reader.next()) {
                items.add(item.get());
            }
        }
        return items;
    }

    /** The only document of the volume. */
    FrusDocument document() {
        List<FrusItem> items = items();
        if (items.size() != 1) {
            throw new AssertionError("one document expected: " + items);
        }
        return (FrusDocument) items.get(0);
    }

    /** A document of the 2015 style. */
    static String document(String number, String content) {
        return "<div type=\"document\" xml:id=\"d" + number + "\" n=\"" + number + "\">" + content + "</div>";
    }

    /** What a document with this content is read as. */
    static FrusDocument read(String content) {
        return inStyleOf2015().chapter("ch1", "Harbours", document("1", content)).document();
    }

    static List<FrusWarning.About> doubts(FrusDocument document) {
        return document.warnings().stream().map(FrusWarning::about).toList();
    }
}
