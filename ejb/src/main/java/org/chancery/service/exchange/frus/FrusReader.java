package org.chancery.service.exchange.frus;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
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
        } else if ((name.equals("item") || name.equals("p") || name.equals("row")) && !divisions.isEmpty()) {
            front.take(divisions.peek().id(), stream.tree());
        } else if (name.equals("attachment")) {
            stream.skip();
        }
    }

    private void openDivision() {
        if (TeiStream.isDocument(stream.attribute("type"))) {
            int line = stream.line();
            List<TeiElement> nested = new ArrayList<>();
            TeiElement document = stream.document(nested);
            take(document, line);
            nested.forEach(inner -> take(inner, line));
        } else {
            divisions.push(new OpenDivision(stream.attribute("type"), stream.attribute("id"), stream.depth()));
        }
    }

    private void take(TeiElement document, int line) {
        position++;
        Optional<String> id = document.attribute("id");
        Optional<Integer> number = document.attribute("n").filter(n -> n.matches("\\d{1,7}")).map(Integer::valueOf);
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
            FrusDocument read = new DocumentReading(document, volume, front, path(), position, lastNumber, lastDay)
                    .read();
            read.number().ifPresent(n -> lastNumber = n);
            read.date().earliestDay().ifPresent(d -> lastDay = d);
            return read;
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return new RefusedDocument(position, id, number, RefusedDocument.Reason.NOT_UNDERSTOOD, line);
        }
    }

    /** From the widest container to the one that holds the document directly. */
    private List<FrusContainer> path() {
        List<FrusContainer> path = new ArrayList<>();
        divisions.descendingIterator().forEachRemaining(division -> path.add(division.container()));
        return path;
    }

    @Override
    public void close() {
        stream.close();
    }
}
