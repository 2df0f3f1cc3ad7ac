package org.chancery.verify;

import java.security.MessageDigest;

import org.jspecify.annotations.Nullable;

/** The Merkle tree of RFC 6962 over the leaves so far: of each full subtree on its right edge only the root is kept. */
final class LeafTree {

    private static final byte NODE = 1;

    private final MessageDigest digest = Sha256.digest();
    /** At place n the root of a full subtree of 2^n leaves, where the size has that bit. */
    private final byte[] @Nullable [] edge = new byte[Long.SIZE][];
    private long size;

    void add(byte[] leaf) {
        byte[] node = leaf;
        int height = 0;
        for (byte[] left = edge[0]; (size >>> height & 1) == 1 && left != null; left = edge[height]) {
            node = node(left, node);
            edge[height++] = null;
        }
        edge[height] = node;
        size++;
    }

    long size() {
        return size;
    }

    byte[] root() {
        byte[] root = null;
        for (byte[] subtree : edge) {
            if (subtree != null) {
                root = root == null ? subtree : node(subtree, root);
            }
        }
        return root == null ? digest.digest() : root.clone();
    }

    private byte[] node(byte[] left, byte[] right) {
        digest.update(NODE);
        digest.update(left);
        digest.update(right);
        return digest.digest();
    }
}
