package org.chancery.verify;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of bytes, all of one width, that take little more room than their bytes and only once they have been seen. */
final class Rows {

    private static final int CHUNK = 4096;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final int width;
    private final List<byte[]> chunks = new ArrayList<>();
    private int count;

    Rows(int width) {
        this.width = width;
    }

    void add(byte[] row) {
        if (count % CHUNK == 0) {
            chunks.add(new byte[CHUNK * width]);
        }
        System.arraycopy(row, 0, chunk(count), offset(count), width);
        count = Math.incrementExact(count);
    }

    int count() {
        return count;
    }

    boolean has(int row, byte[] bytes) {
        return same(row, 0, bytes, 0, bytes.length);
    }

    byte byteAt(int row, int column) {
        return chunk(row)[offset(row) + column];
    }

    long longAt(int row, int column) {
        return (long) LONG.get(chunk(row), offset(row) + column);
    }

    byte[] bytes(int row, int column, int length) {
        int from = offset(row) + column;
        return Arrays.copyOfRange(chunk(row), from, from + length);
    }

    private boolean same(int row, int column, byte[] other, int at, int length) {
        int from = offset(row) + column;
        return Arrays.equals(chunk(row), from, from + length, other, at, at + length);
    }

    private byte[] chunk(int row) {
        return chunks.get(row / CHUNK);
    }

    private int offset(int row) {
        return row % CHUNK * width;
    }
}
