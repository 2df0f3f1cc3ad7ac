package org.chancery.domain.history;

import java.security.SecureRandom;

import org.chancery.domain.history.leaf.LeafEncoding;

/** The random bytes that each event has for itself, so that nobody can guess a payload that was disposed of from its digest. */
final class HistorySeal {

    /** Random bytes that go before the payload. */
    static final int SALT = LeafEncoding.SALT;

    private static final SecureRandom RANDOM = new SecureRandom();

    private HistorySeal() {}

    static byte[] salt() {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return salt;
    }
}
