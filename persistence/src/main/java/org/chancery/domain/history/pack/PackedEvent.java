package org.chancery.domain.history.pack;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import org.chancery.domain.history.HistoryEvent;

/**
 * An event with its place in the log.
 *
 * @param index its place
 * @param event the event
 */
public record PackedEvent(long index, HistoryEvent event) {

    private static final int PRESENT = 1;
    private static final int DISPOSED_OF = 2;

    void write(DataOutputStream out) throws IOException {
        byte[] entry = event.getEncodedEntry();
        out.writeLong(index);
        out.writeInt(entry.length);
        out.write(entry);
        Optional<UUID> disposal = event.getDisposalId();
        if (disposal.isPresent()) {
            out.writeByte(DISPOSED_OF);
            out.writeLong(disposal.get().getMostSignificantBits());
            out.writeLong(disposal.get().getLeastSignificantBits());
        } else {
            byte[] payload = event.getEncodedPayload();
            out.writeByte(PRESENT);
            out.write(event.getSalt().orElseThrow());
            out.writeInt(payload.length);
            out.write(payload);
        }
    }
}
