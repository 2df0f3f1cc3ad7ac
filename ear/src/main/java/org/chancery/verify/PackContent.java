package org.chancery.verify;

/** Whoever is told what a pack holds, part by part in the order of the pack. */
interface PackContent {

    default void pack(Pack pack) throws Unusable {}

    default void key(VerifierKey key) throws Unusable {}

    /** A checkpoint, and the size that its name in the pack claims. */
    default void checkpoint(long claimed, Note checkpoint) throws Unusable {}

    default void checkpointsEnd() throws Unusable {}

    default void leaf(byte[] leaf) throws Unusable {}

    default void leavesEnd() throws Unusable {}

    default void event(PackEvent event) throws Unusable {}

    default void eventsEnd() throws Unusable {}

    default void record(PackRecord record) throws Unusable {}

    default void recordsEnd() throws Unusable {}
}
