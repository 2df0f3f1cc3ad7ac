package org.chancery.verify;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a pack before they are put into a ZIP file, written from docs/history-format.md. */
public final class PackParts {

    final Map<String, String> lines = new LinkedHashMap<>();
    String key;
    final TreeMap<Long, byte[]> checkpoints = new TreeMap<>();
    final List<byte[]> leaves = new ArrayList<>();
    final List<Placed> events = new ArrayList<>();
    final List<Row> records = new ArrayList<>();

    /** An event and its index. */
    record Placed(long index, LoggedEvent event) {
    }

    /** A record of the tables. */
    record Row(String type, UUID identity, long version, String state) {

        Row withState(String other) {
            return new Row(type, identity, version, other);
        }

        Row withVersion(long other) {
            return new Row(type, identity, other, state);
        }
    }

    Map<String, byte[]> entries() {
        lines.put("events", String.valueOf(events.size()));
        lines.put("records", String.valueOf(records.size()));
        return entriesAsSaid();
    }

    /** Without counting what is there. */
    Map<String, byte[]> entriesAsSaid() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        lines.forEach((name, value) -> text.append(name).append(' ').append(value).append('\n'));
        entries.put("pack.txt", text.toString().getBytes(StandardCharsets.UTF_8));
        entries.put("key.txt", (key + '\n').getBytes(StandardCharsets.UTF_8));
        checkpoints.forEach((size, note) -> entries.put("checkpoints/" + size + ".txt", note));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        leaves.forEach(all::writeBytes);
        entries.put("leaves", all.toByteArray());
        entries.put("events", written(out -> {
            for (Placed each : events) {
                write(out, each);
            }
        }));
        entries.put("records", written(out -> {
            for (Row each : records) {
                write(out, each);
            }
        }));
        return entries;
    }

    static void write(DataOutputStream out, Placed placed) throws IOException {
        out.writeLong(placed.index());
        byte[] entry = placed.event().entryBytes();
        out.writeInt(entry.length);
        out.write(entry);
        if (placed.event().disposal == null) {
            out.writeByte(1);
            out.write(placed.event().salt);
            byte[] payload = placed.event().payloadBytes();
            out.writeInt(payload.length);
            out.write(payload);
        } else {
            out.writeByte(2);
            out.writeLong(placed.event().disposal.getMostSignificantBits());
            out.writeLong(placed.event().disposal.getLeastSignificantBits());
        }
    }

    static void write(DataOutputStream out, Row row) throws IOException {
        LoggedEvent.text(out, row.type());
        LoggedEvent.text(out, row.identity().toString());
        out.writeByte(row.state() == null ? 2 : 1);
        if (row.state() == null) {
            return;
        }
        out.writeLong(row.version());
        LoggedEvent.text(out, row.state());
    }

    private static byte[] written(Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            part.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public byte[] zip() {
        return zip(entries());
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes one part. */
    private interface Part {
        void write(DataOutputStream out) throws IOException;
    }
}
