package org.chancery.verify;

import java.util.List;

/** The root of RFC 6962, section 2.1, word for word. */
final class Merkle {

    private static final byte[] NODE = {1};

    private Merkle() {
    }

    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return LogKey.sha256();
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int k = Integer.highestOneBit(leaves.size() - 1);
        return LogKey.sha256(NODE, root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }
}
