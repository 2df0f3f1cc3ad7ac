package org.chancery.verify;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest that everything in the history is fixed with. */
final class Sha256 {

    static final int LENGTH = 32;

    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }
}
