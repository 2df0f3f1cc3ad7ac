package org.chancery.verify;

/**
 * One thing that is not as it should be.
 *
 * @param what whole sentences
 * @param event index of the event that is bad, or from which on something is, or {@link #NO_EVENT}
 * @param told index of an event in the pack that tells what this is about, or {@link #NO_EVENT}
 */
record Finding(String what, long event, long told) {

    static final long NO_EVENT = -1;

    static Finding of(String what) {
        return new Finding(what, NO_EVENT, NO_EVENT);
    }

    /** An event that is bad. */
    static Finding at(long event, String what) {
        return new Finding(what, event, event);
    }

    /** A stretch of the log in which nobody can point at one event. */
    static Finding from(long event, String what) {
        return new Finding(what, event, NO_EVENT);
    }

    /** A record, of which a good event tells. */
    static Finding toldBy(long event, String what) {
        return new Finding(what, NO_EVENT, event);
    }

    boolean named() {
        return told >= 0;
    }
}
