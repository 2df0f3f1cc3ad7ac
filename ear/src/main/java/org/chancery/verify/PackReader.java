package org.chancery.verify;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.chancery.domain.history.leaf.Entry;
import org.chancery.domain.history.leaf.LeafEncoding;
import org.chancery.domain.history.leaf.Payload;
import org.jspecify.annotations.Nullable;

/** Reads a pack from its start to its end, and refuses whatever is not in the form of a pack. */
final class PackReader {

    /** The longest name of a kind of record. */
    static final int LONGEST_TYPE = 255;

    private static final int IDENTITY = 36;
    private static final int PRESENT = 1;
    private static final int DISPOSED_OF = 2;
    private static final int AS_IT_STANDS = 1;
    private static final int CHANGED_SINCE = 2;
    private static final Pattern CHECKPOINT = Pattern.compile("checkpoints/(0|[1-9][0-9]{0,17})\\.txt");

    private final ZipInputStream zip;
    private final ZipDirectory.Seen seen = new ZipDirectory.Seen();
    private @Nullable ZipEntry entry;

    private PackReader(InputStream file) {
        zip = new ZipInputStream(file);
    }

    /**
     * Reads a pack.
     *
     * @param file the ZIP file's bytes; they are read up to the ZIP's directory
     * @param content is told what there is
     * @return what was seen, to be held against the ZIP's directory
     * @throws Unusable when it is not a pack
     * @throws IOException when the file cannot be read
     */
    static ZipDirectory.Seen read(InputStream file, PackContent content) throws IOException {
        try {
            PackReader reader = new PackReader(new BufferedInputStream(file, 64 << 10));
            reader.readParts(content);
            return reader.seen;
        } catch (ZipException e) {
            throw new Unusable("The ZIP file is damaged: " + Words.shown(String.valueOf(e.getMessage())) + ".");
        } catch (EOFException e) {
            throw new Unusable("The file ends too early: it has been cut off.");
        }
    }

    private void readParts(PackContent content) throws IOException {
        next();
        if (entry == null) {
            throw new Unusable("The file is not a ZIP file.");
        }
        content.pack(Pack.parse(part("pack.txt").all(Pack.LONGEST)));
        next();
        String key = StrictText.utf8(part("key.txt").all(Note.LONGEST), "key.txt");
        content.key(VerifierKey.parse(key.endsWith("\n") ? key.substring(0, key.length() - 1) : key, "key.txt"));
        readCheckpoints(content);
        readLeaves(part("leaves"), content);
        next();
        readEvents(part("events"), content);
        next();
        readRecords(part("records"), content);
        next();
        if (entry != null) {
            throw new Unusable("The pack holds " + Words.shown(entry.getName()) + " after its last part.");
        }
    }

    private void readCheckpoints(PackContent content) throws IOException {
        long last = -1;
        for (Matcher name = nextCheckpoint(); name != null; name = nextCheckpoint()) {
            long size = Long.parseLong(name.group(1));
            if (size <= last) {
                throw new Unusable("The pack's checkpoints are not in the order of their sizes.");
            }
            last = size;
            content.checkpoint(size, Note.parse(new PartInput(zip, name.group()).all(Note.LONGEST), name.group()));
        }
        if (last < 0) {
            throw new Unusable("The pack holds no checkpoint.");
        }
        content.checkpointsEnd();
    }

    private @Nullable Matcher nextCheckpoint() throws IOException {
        next();
        Matcher name = CHECKPOINT.matcher(entry == null ? "" : entry.getName());
        return name.matches() ? name : null;
    }

    private static void readLeaves(PartInput in, PackContent content) throws IOException {
        while (in.hasMore()) {
            content.leaf(in.bytes(LeafEncoding.DIGEST));
        }
        content.leavesEnd();
    }

    private static void readEvents(PartInput in, PackContent content) throws IOException {
        while (in.hasMore()) {
            long index = in.number();
            byte[] entry = in.block(Entry.LONGEST);
            switch (in.oneByte()) {
                case PRESENT ->
                    content.event(new PackEvent(index, entry, in.bytes(LeafEncoding.SALT), in.block(Payload.LONGEST), null));
                case DISPOSED_OF -> content.event(new PackEvent(index, entry, null, null, in.identity()));
                default -> throw new Unusable("The part \"events\" does not say whether the payload of event " + index + " is there.");
            }
        }
        content.eventsEnd();
    }

    private static void readRecords(PartInput in, PackContent content) throws IOException {
        while (in.hasMore()) {
            String type = in.text(LONGEST_TYPE);
            UUID identity = StrictText.identity(in.text(IDENTITY), "An identity in the part \"records\"");
            switch (in.oneByte()) {
                case AS_IT_STANDS -> content.record(new PackRecord(type, identity, in.number(), in.text(Payload.LONGEST_STATE)));
                case CHANGED_SINCE -> content.record(new PackRecord(type, identity, 0, null));
                default -> throw new Unusable("The part \"records\" does not say whether the record " + identity + " is there.");
            }
        }
        content.recordsEnd();
    }

    private PartInput part(String name) throws Unusable {
        if (entry == null) {
            throw new Unusable("The pack has no part \"" + name + "\": it has been cut off or was never whole.");
        }
        if (!entry.getName().equals(name)) {
            throw new Unusable("The pack holds " + Words.shown(entry.getName()) + " where its part \"" + name + "\" should be.");
        }
        return new PartInput(zip, name);
    }

    /** Ends one part, of which everything has been read, and goes to the next. */
    private void next() throws IOException {
        if (entry != null) {
            zip.closeEntry();
            seen.add(entry);
        }
        try {
            entry = zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            throw new Unusable("The ZIP file is damaged: a name in it cannot be read.");
        }
    }
}
