package org.chancery.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.zip.ZipEntry;

/**
 * The directory at the end of a ZIP file. A pack is read from its start to its end, but other programs go by the directory: here both must
 * show the same parts, one after the other, with nothing between them and nothing behind them.
 */
final class ZipDirectory {

    private static final int END = 22;
    private static final int END_MARK = 0x06054b50;
    private static final int LOCATOR = 20;
    private static final int LOCATOR_MARK = 0x07064b50;
    private static final int END64 = 56;
    private static final int END64_MARK = 0x06064b50;
    private static final int ITEM = 46;
    private static final int ITEM_MARK = 0x02014b50;
    private static final int LOCAL = 30;
    private static final int LOCAL_MARK = 0x04034b50;
    private static final int HAS_DESCRIPTOR = 8;
    private static final int EXTRA64 = 1;
    private static final int SHORT_MAX = 0xFFFF;
    private static final long INT_MAX = 0xFFFFFFFFL;

    private final SeekableByteChannel file;

    private ZipDirectory(SeekableByteChannel file) {
        this.file = file;
    }

    /** The parts of a ZIP file in their order, in a form that takes no room. */
    static final class Seen {
        private final MessageDigest digest = Sha256.digest();
        private long count;

        void add(ZipEntry part) {
            add(part.getName().getBytes(StandardCharsets.UTF_8), part.getCrc(), part.getSize(), part.getCompressedSize());
        }

        private void add(byte[] name, long crc, long size, long compressed) {
            count++;
            digest.update(ByteBuffer.allocate(4 * Long.BYTES).putLong(name.length).putLong(crc).putLong(size).putLong(compressed).array());
            digest.update(name);
        }
    }

    static void check(SeekableByteChannel file, Seen seen) throws IOException {
        Seen listed = new Seen();
        new ZipDirectory(file).list(listed);
        if (listed.count != seen.count || !Arrays.equals(listed.digest.digest(), seen.digest.digest())) {
            throw different();
        }
    }

    private void list(Seen listed) throws IOException {
        long end = file.size() - END;
        ByteBuffer last = read(end, END);
        if (last.getInt(0) != END_MARK || last.getShort(20) != 0 || last.getInt(4) != 0) {
            throw new Unusable("The file does not end where the ZIP file in it ends: it has been cut off, or something was added behind it.");
        }
        long count = last.getShort(10) & SHORT_MAX;
        long size = last.getInt(12) & INT_MAX;
        long start = last.getInt(16) & INT_MAX;
        if (count == SHORT_MAX || size == INT_MAX || start == INT_MAX) {
            end = end - LOCATOR - END64;
            ByteBuffer large = read(end, END64 + LOCATOR);
            if (large.getInt(0) != END64_MARK || large.getInt(END64) != LOCATOR_MARK || large.getLong(END64 + 8) != end) {
                throw different();
            }
            count = large.getLong(32);
            size = large.getLong(40);
            start = large.getLong(48);
        }
        if (start < 0 || size < 0 || start > end || end - start != size) {
            throw different();
        }
        walk(start, end, count, listed);
    }

    private void walk(long start, long end, long count, Seen listed) throws IOException {
        long at = start;
        long partsEnd = 0;
        boolean described = false;
        for (long i = 0; i < count; i++) {
            ByteBuffer item = read(at, ITEM);
            byte[] name = read(at + ITEM, item.getShort(28) & SHORT_MAX).array();
            ByteBuffer extra = read(at + ITEM + name.length, item.getShort(30) & SHORT_MAX);
            Large large = new Large(extra);
            long size = large.or(item.getInt(24));
            long compressed = large.or(item.getInt(20));
            long offset = large.or(item.getInt(42));
            if (item.getInt(0) != ITEM_MARK || compressed < 0 || compressed > start || offset < 0 || offset > start
                    || !follows(partsEnd, offset, described)) {
                throw different();
            }
            listed.add(name, item.getInt(16) & INT_MAX, size, compressed);
            described = (item.getShort(8) & HAS_DESCRIPTOR) != 0;
            partsEnd = offset + localHeader(offset) + compressed;
            at += ITEM + name.length + extra.capacity() + (item.getShort(32) & SHORT_MAX);
        }
        if (at != end || !follows(partsEnd, start, described)) {
            throw different();
        }
    }

    /** Nothing is between two parts but, where there is one, the descriptor of the first: 12 to 24 bytes. */
    private static boolean follows(long end, long next, boolean described) {
        long between = next - end;
        return described ? between >= 12 && between <= 24 && between % 4 == 0 : between == 0;
    }

    private long localHeader(long offset) throws IOException {
        ByteBuffer header = read(offset, LOCAL);
        if (header.getInt(0) != LOCAL_MARK) {
            throw different();
        }
        return LOCAL + (header.getShort(26) & SHORT_MAX) + (header.getShort(28) & SHORT_MAX);
    }

    private ByteBuffer read(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        if (at < 0 || at > file.size() - length) {
            throw different();
        }
        file.position(at);
        while (bytes.hasRemaining()) {
            if (file.read(bytes) < 0) {
                throw different();
            }
        }
        return bytes.flip();
    }

    private static Unusable different() {
        return new Unusable("The directory of the ZIP file does not agree with what is in the file.");
    }

    /** The numbers of an item that are too large for four bytes, one after the other. */
    private static final class Large {
        private final ByteBuffer numbers;

        Large(ByteBuffer extra) throws Unusable {
            ByteBuffer found = ByteBuffer.allocate(0);
            while (extra.remaining() >= Integer.BYTES) {
                int kind = extra.getShort() & SHORT_MAX;
                int length = extra.getShort() & SHORT_MAX;
                if (length > extra.remaining()) {
                    throw different();
                }
                if (kind == EXTRA64) {
                    found = extra.slice(extra.position(), length).order(ByteOrder.LITTLE_ENDIAN);
                }
                extra.position(extra.position() + length);
            }
            numbers = found;
        }

        long or(int small) throws Unusable {
            if ((small & INT_MAX) != INT_MAX) {
                return small & INT_MAX;
            }
            if (numbers.remaining() < Long.BYTES) {
                throw different();
            }
            return numbers.getLong();
        }
    }
}
