package org.chancery.domain.history.pack;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.chancery.domain.history.log.Note;

/** Writes a pack from its start to its end, as docs/history-format.md says it; whoever calls keeps the order. */
public final class PackWriter implements AutoCloseable {

    private final ZipOutputStream zip;
    private final DataOutputStream data;

    /**
     * Begins a pack.
     *
     * @param out where it goes; closed with the pack
     */
    public PackWriter(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.data = new DataOutputStream(zip);
    }

    /**
     * Writes what the pack is, the key and the checkpoints.
     *
     * @param title what the pack is
     * @param verifierKey open part of the log's key
     * @param checkpoints signed states of the log, ascending, the last of the pack's size
     * @throws IOException when it cannot be written
     */
    public void begin(PackTitle title, String verifierKey, List<Note> checkpoints) throws IOException {
        whole("pack.txt", title.text());
        whole("key.txt", verifierKey + '\n');
        for (Note note : checkpoints) {
            whole("checkpoints/" + note.size() + ".txt", note.signed());
        }
        zip.putNextEntry(new ZipEntry("leaves"));
    }

    private void whole(String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /**
     * Writes the next leaf.
     *
     * @param digest 32 bytes
     * @throws IOException when it cannot be written
     */
    public void leaf(byte[] digest) throws IOException {
        zip.write(digest);
    }

    /**
     * Ends the leaves and begins the events.
     *
     * @throws IOException when it cannot be written
     */
    public void beginEvents() throws IOException {
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("events"));
    }

    /**
     * Writes the next event.
     *
     * @param event the event with its place
     * @throws IOException when it cannot be written
     */
    public void event(PackedEvent event) throws IOException {
        event.write(data);
    }

    /**
     * Ends the events and writes the records, which end the pack.
     *
     * @param records blocks of records
     * @throws IOException when they cannot be written
     */
    public void records(InputStream records) throws IOException {
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("records"));
        records.transferTo(zip);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
