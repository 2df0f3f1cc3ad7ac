package org.chancery.domain.history.log;

/**
 * A subtree of the log's tree, named by the leaves it holds. A proof is a list of roots of subtrees.
 *
 * @param from index of the first leaf
 * @param to index after the last leaf
 */
public record Subtree(long from, long to) {

    /**
     * Names a subtree.
     *
     * @param from index of the first leaf
     * @param to index after the last leaf
     */
    public Subtree {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no leaves from " + from + " to " + to);
        }
    }

    /** How many leaves it holds. */
    long size() {
        return to - from;
    }

    /** Where it is divided: at the largest power of two below its size, RFC 6962, section 2.1. */
    long middle() {
        return from + Long.highestOneBit(size() - 1);
    }

    Subtree left() {
        return new Subtree(from, middle());
    }

    Subtree right() {
        return new Subtree(middle(), to);
    }
}
