package org.chancery.domain.history.pack;

import java.io.DataOutputStream;
import java.io.IOException;

import org.chancery.domain.history.HistoryEvent;

/**
 * An event with its place in the log.
 *
 * @param index its place
 * @param event the event
 */
public record PackedEvent(long index, HistoryEvent event) {

    private static final int PRESENT = 1;

    void write(DataOutputStream out) throws IOException {
        byte[] entry = event.getEncodedEntry();
        byte[] payload = event.getEncodedPayload();
        out.writeLong(index);
        out.writeInt(entry.length);
        out.write(entry);
        out.writeByte(PRESENT);
        out.write(event.getSalt());
        out.writeInt(payload.length);
        out.write(payload);
    }
}
