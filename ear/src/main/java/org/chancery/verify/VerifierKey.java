package org.chancery.verify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** The public key with which the log's checkpoints are checked, as {@code NAME+NUMBER+KEY}. */
final class VerifierKey {

    private static final byte ED25519 = 1;
    private static final int RAW = 32;
    /** What stands before the 32 bytes of an Ed25519 key in X.509 (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String line;
    private final String name;
    private final byte[] number;
    private final PublicKey key;

    private VerifierKey(String line, String name, byte[] number, PublicKey key) {
        this.line = line;
        this.name = name;
        this.number = number;
        this.key = key;
    }

    static VerifierKey parse(String line, String what) throws Unusable {
        String[] parts = line.split("\\+", 3);
        if (parts.length != 3 || !parts[1].matches("[0-9a-f]{8}")) {
            throw new Unusable(what + " does not hold a key of the form NAME+NUMBER+KEY.");
        }
        String name = StrictText.name(parts[0], "The name of the key in " + what);
        byte[] typed = StrictText.base64(parts[2], 1 + RAW, "The key in " + what);
        if (typed[0] != ED25519) {
            throw new Unusable(what + " holds a key that is not of the kind Ed25519.");
        }
        byte[] number = HexFormat.of().parseHex(parts[1]);
        if (!Arrays.equals(number, numberOf(name, typed))) {
            throw new Unusable(what + " holds a key whose number is not that of its bytes.");
        }
        return new VerifierKey(line, name, number, publicKey(typed, what));
    }

    private static byte[] numberOf(String name, byte[] typed) {
        MessageDigest digest = Sha256.digest();
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        return Arrays.copyOf(digest.digest(typed), Integer.BYTES);
    }

    private static PublicKey publicKey(byte[] typed, String what) throws Unusable {
        try {
            byte[] encoded = ByteBuffer.allocate(X509.length + RAW).put(X509).put(typed, 1, RAW).array();
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            Signature.getInstance("Ed25519").initVerify(key);
            return key;
        } catch (GeneralSecurityException e) {
            throw new Unusable(what + " holds bytes that are no Ed25519 key.");
        }
    }

    /** Whether it made the signature over the text. */
    boolean signed(byte[] text, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    String name() {
        return name;
    }

    byte[] number() {
        return number.clone();
    }

    /** The whole key as it is written. */
    String line() {
        return line;
    }
}
