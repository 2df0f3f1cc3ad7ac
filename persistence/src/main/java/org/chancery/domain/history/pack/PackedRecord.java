package org.chancery.domain.history.pack;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.chancery.domain.history.CurrentRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record in a pack.
 *
 * @param type its type
 * @param id its identity
 * @param current the record as it stands, or null when a later event than those of the pack changed it
 */
public record PackedRecord(String type, UUID id, @Nullable CurrentRecord current) {

    private static final int AS_IT_STANDS = 1;
    private static final int CHANGED_SINCE = 2;

    /**
     * Writes the record's block.
     *
     * @param out where it goes
     * @throws IOException when it cannot be written
     */
    public void write(DataOutputStream out) throws IOException {
        text(out, type);
        text(out, id.toString());
        out.writeByte(current == null ? CHANGED_SINCE : AS_IT_STANDS);
        if (current != null) {
            out.writeLong(current.version());
            text(out, current.state());
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
