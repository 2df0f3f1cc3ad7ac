package org.chancery.domain.history.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 as the log uses it. */
final class Digest {

    /** Bytes of a digest. */
    static final int LENGTH = 32;

    private static final byte NODE = 1;

    private Digest() {}

    /** The digest of a node over its two children, RFC 6962, section 2.1. */
    static byte[] node(byte[] left, byte[] right) {
        return of(new byte[] {NODE}, left, right);
    }

    static byte[] of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
