package org.chancery.domain.history.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Shows that an event is in the log under a checkpoint: the digests on the way from its leaf to the root (RFC 6962, section 2.1.1).
 *
 * @param index index of the leaf
 * @param size number of leaves under the checkpoint
 * @param path digests from the leaf's neighbour upwards, 32 bytes each
 */
public record InclusionProof(long index, long size, List<byte[]> path) {

    /**
     * Takes a proof.
     *
     * @param index index of the leaf
     * @param size number of leaves under the checkpoint
     * @param path digests from the leaf's neighbour upwards
     */
    public InclusionProof {
        path = List.copyOf(path);
    }

    /**
     * The subtrees whose roots are the proof.
     *
     * @param index index of the leaf
     * @param size number of leaves of the tree
     * @return subtrees in the order of the path
     */
    public static List<Subtree> subtrees(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("a log of " + size + " leaves has no leaf " + index);
        }
        List<Subtree> upwards = new ArrayList<>();
        Subtree around = new Subtree(0, size);
        while (around.size() > 1) {
            boolean inLeft = index < around.middle();
            upwards.add(0, inLeft ? around.right() : around.left());
            around = inLeft ? around.left() : around.right();
        }
        return upwards;
    }

    /**
     * Whether the proof leads from a leaf to a root; the whole proof is consumed.
     *
     * @param leaf digest of the leaf
     * @param root digest of the root
     * @return false when the leaf is not where the proof says, or the proof is not one
     */
    public boolean leads(byte[] leaf, byte[] root) {
        return root(leaf).filter(found -> Arrays.equals(found, root)).isPresent();
    }

    private Optional<byte[]> root(byte[] leaf) {
        if (index < 0 || index >= size || path.size() != subtrees(index, size).size()) {
            return Optional.empty();
        }
        byte[] digest = leaf;
        List<Subtree> siblings = subtrees(index, size);
        for (int i = 0; i < path.size(); i++) {
            digest = siblings.get(i).from() > index ? Digest.node(digest, path.get(i)) : Digest.node(path.get(i), digest);
        }
        return Optional.of(digest);
    }
}
