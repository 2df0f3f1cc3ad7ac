package org.chancery.service.exchange.frus;

import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

import org.jspecify.annotations.Nullable;

/** Reads the head of a file up to the end of its description, and refuses what is no volume. */
final class VolumeHeader {

    private static final Pattern YEAR = Pattern.compile("\\b(1[89]\\d\\d|20\\d\\d)\\b");

    private VolumeHeader() {
    }

    static FrusVolume read(TeiStream stream) {
        boolean root = true;
        @Nullable String rootId = null;
        while (true) {
            int event = stream.next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new FrusFormatException(FrusFormatException.Fault.NOT_TEI, 0, "no teiHeader", null);
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (root && !stream.name().equals("TEI") && !stream.name().equals("TEI.2")) {
                throw new FrusFormatException(FrusFormatException.Fault.NOT_TEI, stream.line(),
                        "the outermost element is " + Words.shorten(stream.name(), 60), null);
            }
            if (root) {
                rootId = stream.attribute("id");
                root = false;
            } else if (stream.name().equals("teiHeader")) {
                return volume(stream.tree(), rootId);
            } else if (stream.name().equals("text")) {
                throw new FrusFormatException(FrusFormatException.Fault.NOT_TEI, stream.line(), "no teiHeader", null);
            }
        }
    }

    private static FrusVolume volume(TeiElement header, @Nullable String rootId) {
        String id = header.find(e -> e.is("idno", "frus")).stream().map(TeiElement::words).filter(w -> !w.isEmpty())
                .findFirst().orElse(rootId == null ? "" : rootId.strip());
        if (id.isEmpty() || id.length() > 60 || !id.matches("[A-Za-z0-9._-]+")) {
            throw new FrusFormatException(FrusFormatException.Fault.NOT_TEI, 0, "no volume identifier (idno type frus)",
                    null);
        }
        String volume = title(header, "volume").orElse("");
        String number = title(header, "volumenumber").or(() -> title(header, "volume-number")).orElse("");
        String title = title(header, "complete").or(() -> Words.some(Words.trimPoints(number + ", " + volume)))
                .or(() -> header.find(e -> e.is("title")).stream().map(TeiElement::words).findFirst()).orElse(id);
        return new FrusVolume(id, title, title(header, "series").orElse(""),
                title(header, "subseries").or(() -> title(header, "sub-series")).orElse(""), number, volume,
                year(header));
    }

    private static Optional<String> title(TeiElement header, String type) {
        return header.find(e -> e.is("title", type)).stream().map(TeiElement::words).filter(w -> !w.isEmpty())
                .findFirst();
    }

    private static Optional<Integer> year(TeiElement header) {
        return header.find(e -> e.is("publicationStmt")).stream().flatMap(p -> p.elements().stream())
                .filter(e -> e.is("date") && !e.attribute("type").orElse("").startsWith("content"))
                .map(e -> Words.group(YEAR, e.words() + " " + e.attribute("when").orElse("")))
                .flatMap(Optional::stream).findFirst().map(Integer::valueOf);
    }
}
