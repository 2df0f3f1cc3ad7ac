package org.chancery.verify;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** An event as it lies in the tables, where somebody may lay hands on it; its bytes are made from docs/history-format.md. */
final class LoggedEvent {

    static final int ACTION = 2;
    static final int OUTCOME = 3;
    static final int CASE = 9;
    static final int TYPE = 13;
    static final int RECORD = 14;
    static final int VERSION = 15;

    static final int NAME = 0;
    static final int BEFORE = 3;
    static final int AFTER = 4;

    /** The fields 1 to 17 of the entry. */
    final String[] entry;
    /** The fields of the payload. */
    final String[] payload;
    final byte[] salt;
    /** What was entered into the entry when it was written. */
    byte[] digest;
    UUID disposal;

    LoggedEvent(String[] entry, String[] payload, byte[] salt) {
        this.entry = entry;
        this.payload = payload;
        this.salt = salt;
        this.digest = LogKey.sha256(salt, payloadBytes());
    }

    private LoggedEvent(LoggedEvent other) {
        this.entry = other.entry.clone();
        this.payload = other.payload.clone();
        this.salt = other.salt.clone();
        this.digest = other.digest.clone();
        this.disposal = other.disposal;
    }

    LoggedEvent copy() {
        return new LoggedEvent(this);
    }

    boolean changedRecord() {
        return entry[VERSION] != null && entry[OUTCOME].equals("DONE");
    }

    String recordKey() {
        return entry[TYPE] + ' ' + entry[RECORD];
    }

    byte[] payloadBytes() {
        return bytes(payload, null);
    }

    byte[] entryBytes() {
        return bytes(entry, digest);
    }

    byte[] leaf() {
        return LogKey.sha256(new byte[1], entryBytes());
    }

    private static byte[] bytes(String[] fields, byte[] digest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(1);
            for (String field : fields) {
                text(out, field);
            }
            if (digest != null) {
                out.writeInt(32);
                out.write(digest);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static void text(DataOutputStream out, String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
        } else {
            out.writeInt(text.getBytes(StandardCharsets.UTF_8).length);
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
