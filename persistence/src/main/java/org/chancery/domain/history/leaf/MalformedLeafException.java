package org.chancery.domain.history.leaf;

/** Bytes that are said to be an event and are none. */
public class MalformedLeafException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param what one sentence in plain words, without the full stop
     */
    public MalformedLeafException(String what) {
        super(what);
    }
}
