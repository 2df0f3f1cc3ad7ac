package org.chancery.service.exchange.frus;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

import org.jspecify.annotations.Nullable;

/**
 * Reads a volume from front to back and hands out one document at a time.
 *
 * <p>Nothing but the document at hand, the lists of persons and abbreviations and the identifiers already met is kept,
 * so that a volume of any length needs the same memory.
 */
public final class FrusReader implements AutoCloseable {

    private static final Set<String> SKIPPED = Set.of("facsimile", "sourceDoc", "standOff");

    private static final Set<String> ENTRIES = Set.of("item", "label", "p", "row");
    private static final Set<String> PRESENT = Set.of("list", "table", "p");

    private final TeiStream stream;
    private final FrontMatter front = new FrontMatter();
    private final Deque<OpenDivision> divisions = new ArrayDeque<>();
    private final Queue<FrusItem> ready = new ArrayDeque<>();
    private final Set<String> identifiers = new HashSet<>();
    private FrusVolume volume;
    private int position;
    private @Nullable Integer lastNumber;
    private @Nullable String lastDay;

    /** Opens a volume; the bytes are read as the documents are asked for. */
    public FrusReader(InputStream bytes) {
        stream = new TeiStream(bytes);
        volume = VolumeHeader.read(stream);
    }

    /** What the volume says of itself. */
    public FrusVolume volume() {
        return volume;
    }

    /**
     * The next document, or the next one that cannot be taken; empty at the end of the volume.
     *
     * @throws FrusFormatException when the file is broken from here on; what came before stays valid
     */
    public Optional<FrusItem> next() {
        while (ready.isEmpty()) {
            int event = stream.next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return Optional.empty();
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                open();
            } else if (event == XMLStreamConstants.END_ELEMENT && stream.name().equals("div") && !divisions.isEmpty()) {
                divisions.pop();
            }
        }
        return Optional.of(ready.remove());
    }

    private void open() {
        String name = stream.name();
        if (SKIPPED.contains(name)) {
            stream.skip();
        } else if (name.equals("div")) {
            openDivision();
        } else if (name.equals("head") && !divisions.isEmpty()
                && divisions.peek().holdsDirectly(stream.depth())) {
            divisions.peek().heading(stream.tree());
        } else if (!divisions.isEmpty()) {
            openInDivision(divisions.peek(), name);
        }
    }

    /** What stands in a division outside its documents: the entries of the list of persons, and who was present. */
    private void openInDivision(OpenDivision division, String name) {
        if (divisions.stream().anyMatch(d -> FrontMatter.isListOfPersons(d.id()))) {
            if (ENTRIES.contains(name)) {
                front.take(stream.tree());
            }
        } else if (PRESENT.contains(name) && division.holdsDirectly(stream.depth()) && !isIndex()) {
            division.present(stream.tree());
        }
    }

    /** The list at hand is an index or a table of contents, which is as long as the volume. */
    private boolean isIndex() {
        String type = stream.attribute("type");
        return type != null && !type.strip().equals("participants");
    }

    private void openDivision() {
        if (stream.atDocument()) {
            int line = stream.line();
            List<TeiElement> nested = new ArrayList<>();
            TeiElement document = stream.document(nested);
            take(document, line);
            nested.forEach(inner -> take(inner, line));
        } else {
            if (stream.isPaper()) {
                String id = stream.attribute("id");
                position++;
                ready.add(new RefusedDocument(position, id == null ? "" : id.strip(), Optional.empty(),
                        RefusedDocument.Reason.OUTSIDE_DOCUMENTS, stream.line()));
            }
            divisions.push(new OpenDivision(stream.attribute("type"), stream.attribute("id"), stream.depth()));
        }
    }

    private void take(TeiElement document, int line) {
        position++;
        Optional<String> id = document.attribute("id");
        Optional<Integer> number = PrintedNumber.of(document).value();
        if (id.isEmpty()) {
            ready.add(new RefusedDocument(position, "", number, RefusedDocument.Reason.NO_IDENTIFIER, line));
        } else if (!identifiers.add(id.get())) {
            ready.add(new RefusedDocument(position, id.get(), number, RefusedDocument.Reason.DUPLICATE_IDENTIFIER,
                    line));
        } else {
            ready.add(read(document, id.get(), number, line));
        }
    }

    /** One document that defies reading must not cost the rest of the volume; it is reported instead. */
    private FrusItem read(TeiElement document, String id, Optional<Integer> number, int line) {
        try {
            FrusDocument read = new DocumentReading(document, volume, front, setting()).read();
            read.number().ifPresent(n -> lastNumber = n);
            read.date().earliestDay().ifPresent(d -> lastDay = d);
            return read;
        } catch (IndexOutOfBoundsException | IllegalArgumentException | StackOverflowError e) {
            return new RefusedDocument(position, id, number, RefusedDocument.Reason.NOT_UNDERSTOOD, line);
        }
    }

    /** The containers go from the widest to the one that holds the document directly. */
    private Setting setting() {
        List<FrusContainer> path = new ArrayList<>();
        divisions.descendingIterator().forEachRemaining(division -> path.add(division.container()));
        TeiElement meeting = divisions.isEmpty() ? new TeiElement("div", Map.of()) : divisions.peek().meeting();
        return new Setting(path, meeting, position, lastNumber, lastDay);
    }

    @Override
    public void close() {
        stream.close();
    }
}
