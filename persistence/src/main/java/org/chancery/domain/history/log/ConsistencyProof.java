package org.chancery.domain.history.log;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Shows that the log under one checkpoint is the beginning of the log under a later one (RFC 6962, section 2.1.2).
 *
 * @param earlier number of leaves under the earlier checkpoint, at least 1
 * @param later number of leaves under the later one
 * @param path digests, 32 bytes each; none when both are equal
 */
public record ConsistencyProof(long earlier, long later, List<byte[]> path) {

    /**
     * Takes a proof.
     *
     * @param earlier number of leaves under the earlier checkpoint
     * @param later number of leaves under the later one
     * @param path digests
     */
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /**
     * The subtrees whose roots are the proof.
     *
     * @param earlier number of leaves of the earlier tree, at least 1
     * @param later number of leaves of the later tree
     * @return subtrees in the order of the path
     */
    public static List<Subtree> subtrees(long earlier, long later) {
        if (earlier < 1 || earlier > later) {
            throw new IllegalArgumentException("no log of " + later + " leaves begins with one of " + earlier);
        }
        List<Subtree> upwards = new ArrayList<>();
        Subtree around = new Subtree(0, later);
        while (around.to() > earlier) {
            boolean endsInLeft = earlier <= around.middle();
            upwards.add(0, endsInLeft ? around.right() : around.left());
            around = endsInLeft ? around.left() : around.right();
        }
        if (around.from() > 0) {
            // the earlier tree's own right edge; where it is the whole earlier tree its root is known
            upwards.add(0, around);
        }
        return upwards;
    }

    /**
     * Whether the proof connects two roots; the whole proof is consumed.
     *
     * @param before root of the earlier tree
     * @param after root of the later tree
     * @return false when the later log is not a continuation of the earlier one, or the proof is not one
     */
    public boolean connects(byte[] before, byte[] after) {
        if (earlier < 1 || earlier > later || path.size() != subtrees(earlier, later).size()) {
            return false;
        }
        List<Subtree> subtrees = subtrees(earlier, later);
        Deque<byte[]> rest = new ArrayDeque<>(path);
        boolean edgeGiven = !subtrees.isEmpty() && subtrees.get(0).to() == earlier;
        byte[] old = edgeGiven ? rest.removeFirst() : before;
        byte[] fresh = old;
        for (Subtree sibling : edgeGiven ? subtrees.subList(1, subtrees.size()) : subtrees) {
            byte[] digest = rest.removeFirst();
            if (sibling.from() >= earlier) {
                fresh = Digest.node(fresh, digest);
            } else {
                old = Digest.node(digest, old);
                fresh = Digest.node(digest, fresh);
            }
        }
        return Arrays.equals(old, before) && Arrays.equals(fresh, after);
    }
}
