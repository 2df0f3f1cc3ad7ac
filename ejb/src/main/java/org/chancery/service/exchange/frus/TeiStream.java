package org.chancery.service.exchange.frus;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * The XML of a volume as a stream, guarded: no document type, no entities, no address outside the file is followed,
 * and neither depth nor size of one document can exhaust the memory.
 */
final class TeiStream {

    private static final int DEEPEST = 150;
    private static final int LARGEST = 16_000_000;

    private final XMLStreamReader reader;
    private int size;
    private int depth;

    TeiStream(InputStream bytes) {
        // The platform's own parser: one that a server brings along may treat document types differently.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entity refused");
        });
        try {
            reader = factory.createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Whether the division at hand is a document; where the encoder gave no type, the subtype tells. */
    boolean atDocument() {
        String type = attribute("type");
        if (type == null || type.isBlank()) {
            return isPaper();
        }
        return name().equals("div") && type.strip().equals("document");
    }

    /** Whether the division at hand is called a paper of its time or a note of the editors, whatever its type. */
    boolean isPaper() {
        String subtype = attribute("subtype");
        return name().equals("div") && subtype != null
                && (subtype.strip().equals("historical-document") || subtype.strip().equals("editorial-note"));
    }

    /** Moves on; a document type declaration ends the reading. */
    int next() {
        try {
            if (!reader.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new FrusFormatException(FrusFormatException.Fault.DOCTYPE, line(), "document type declaration",
                        null);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private FrusFormatException broken(XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
        String words = e.getMessage() == null ? "" : e.getMessage().replaceFirst("(?s)^.*Message: ", "");
        boolean unreadable = e.getNestedException() instanceof java.io.IOException
                && !(e.getNestedException() instanceof java.io.CharConversionException);
        return new FrusFormatException(
                unreadable ? FrusFormatException.Fault.UNREADABLE : FrusFormatException.Fault.NOT_XML, line,
                Words.shorten(Words.fold(words), 300), e);
    }

    String name() {
        return reader.getLocalName();
    }

    /** How many elements are open, the one at hand included. */
    int depth() {
        return depth;
    }

    int line() {
        return reader.getLocation().getLineNumber();
    }

    @Nullable String attribute(String key) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(key)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Passes over the element at hand with all that it holds. */
    void skip() {
        int open = 1;
        while (open > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }

    /** The element at hand with all that it holds. */
    TeiElement tree() {
        size = 0;
        return tree(1, null);
    }

    /** The document at hand; documents inside it are taken out, for each is to be filed on its own. */
    TeiElement document(List<TeiElement> nested) {
        size = 0;
        return tree(1, nested);
    }

    private TeiElement tree(int level, @Nullable List<TeiElement> nested) {
        if (level > DEEPEST) {
            throw new FrusFormatException(FrusFormatException.Fault.TOO_LARGE, line(), "nested deeper than " + DEEPEST,
                    null);
        }
        TeiElement element = new TeiElement(name(), attributes());
        StringBuilder text = new StringBuilder();
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                flush(element, text);
                if (nested != null && atDocument()) {
                    int at = nested.size();
                    TeiElement inner = tree(level + 1, nested);
                    nested.add(at, inner);
                } else {
                    element.add(tree(level + 1, nested));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                flush(element, text);
                return element;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                return element;
            }
        }
    }

    private void flush(TeiElement element, StringBuilder text) {
        if (text.length() == 0) {
            return;
        }
        size += text.length();
        if (size > LARGEST) {
            throw new FrusFormatException(FrusFormatException.Fault.TOO_LARGE, line(), "one document over "
                    + LARGEST + " characters", null);
        }
        element.add(text.toString());
        text.setLength(0);
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }
}
