package org.chancery.verify;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Reads numbers and lengths of one part of a pack, and takes no room for bytes before they have been seen. */
final class PartInput {

    /** Up to here room is taken at once. */
    private static final int AT_ONCE = 64 << 10;

    private final InputStream in;
    private final String part;

    PartInput(InputStream in, String part) {
        this.in = new BufferedInputStream(in, 64 << 10);
        this.part = part;
    }

    /** The whole part. */
    byte[] all(int longest) throws IOException {
        byte[] bytes = in.readNBytes(longest + 1);
        if (bytes.length > longest) {
            throw new Unusable("The part \"" + part + "\" is longer than " + longest + " bytes.");
        }
        return bytes;
    }

    boolean hasMore() throws IOException {
        in.mark(1);
        boolean more = in.read() >= 0;
        if (more) {
            in.reset();
        }
        return more;
    }

    byte[] bytes(int length) throws IOException {
        byte[] bytes = length <= AT_ONCE ? new byte[length] : in.readNBytes(length);
        int read = length <= AT_ONCE ? in.readNBytes(bytes, 0, length) : bytes.length;
        if (read < length) {
            throw new Unusable("The part \"" + part + "\" ends in the middle of something.");
        }
        return bytes;
    }

    /** Four bytes of length and as many bytes as they say. */
    byte[] block(int longest) throws IOException {
        int length = ByteBuffer.wrap(bytes(Integer.BYTES)).getInt();
        if (length < 0 || length > longest) {
            throw new Unusable("The part \"" + part + "\" holds something of impossible length.");
        }
        return bytes(length);
    }

    String text(int longest) throws IOException {
        return StrictText.utf8(block(longest), "A text in the part \"" + part + "\"");
    }

    /** A number that is never negative. */
    long number() throws IOException {
        long number = ByteBuffer.wrap(bytes(Long.BYTES)).getLong();
        if (number < 0) {
            throw new Unusable("The part \"" + part + "\" holds a negative number.");
        }
        return number;
    }

    int oneByte() throws IOException {
        return bytes(1)[0] & 0xFF;
    }

    UUID identity() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(2 * Long.BYTES));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
