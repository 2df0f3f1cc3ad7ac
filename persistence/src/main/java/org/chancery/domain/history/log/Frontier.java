package org.chancery.domain.history.log;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The right edge of the log's tree: the roots of its complete subtrees, largest first. It is all that is needed to append a leaf and to name the
 * root, at most 64 digests whatever the size (RFC 6962, section 2.1).
 */
public final class Frontier {

    private final List<byte[]> roots;
    private long size;

    private Frontier(long size, List<byte[]> roots) {
        this.size = size;
        this.roots = roots;
    }

    /**
     * The edge of the empty tree.
     *
     * @return size 0
     */
    public static Frontier empty() {
        return new Frontier(0, new ArrayList<>());
    }

    /**
     * An edge as it was written down.
     *
     * @param size number of leaves
     * @param bytes what {@link #encoded()} gave
     * @return the edge
     * @throws IllegalArgumentException when a tree of this size has no such edge
     */
    public static Frontier decoded(long size, byte[] bytes) {
        if (size < 0 || bytes.length != Long.bitCount(size) * Digest.LENGTH) {
            throw new IllegalArgumentException("a tree of " + size + " leaves has another edge");
        }
        List<byte[]> roots = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += Digest.LENGTH) {
            roots.add(Arrays.copyOfRange(bytes, from, from + Digest.LENGTH));
        }
        return new Frontier(size, roots);
    }

    /**
     * The edge as bytes.
     *
     * @return the roots one after the other, 32 bytes each
     */
    public byte[] encoded() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(roots.size() * Digest.LENGTH);
        roots.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    /**
     * Appends a leaf.
     *
     * @param leaf digest of the leaf, 32 bytes
     */
    public void append(byte[] leaf) {
        if (leaf.length != Digest.LENGTH) {
            throw new IllegalArgumentException("a leaf has 32 bytes, not " + leaf.length);
        }
        byte[] merged = leaf;
        for (long complete = size; (complete & 1) == 1; complete >>= 1) {
            merged = Digest.node(roots.remove(roots.size() - 1), merged);
        }
        roots.add(merged);
        size++;
    }

    /**
     * How many leaves the tree has.
     *
     * @return number of leaves
     */
    public long size() {
        return size;
    }

    /**
     * The root of the whole tree.
     *
     * @return 32 bytes; SHA-256 of nothing for the empty tree
     */
    public byte[] root() {
        if (roots.isEmpty()) {
            return Digest.of();
        }
        byte[] root = roots.get(roots.size() - 1);
        for (int i = roots.size() - 2; i >= 0; i--) {
            root = Digest.node(roots.get(i), root);
        }
        return root;
    }
}
