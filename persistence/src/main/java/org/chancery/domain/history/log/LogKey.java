package org.chancery.domain.history.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** The key that signs the log's checkpoints: Ed25519 (RFC 8032) under the log's name. */
public final class LogKey {

    private static final String ALGORITHM = "Ed25519";
    private static final byte ED25519_IN_NOTES = 1;
    private static final int RAW = 32;

    private final String name;
    private final PrivateKey secret;
    private final PublicKey open;

    private LogKey(String name, PrivateKey secret, PublicKey open) {
        this.name = name;
        this.secret = secret;
        this.open = open;
    }

    /**
     * Makes a key.
     *
     * @param name name of the log, without space and plus
     * @return a new key
     */
    public static LogKey make(String name) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new LogKey(checked(name), pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform from 15 on has Ed25519", impossible);
        }
    }

    /**
     * A key as it was written down: its name, the secret part and the open part, one to a line.
     *
     * @param written what {@link #written()} gave
     * @return the key
     * @throws IllegalArgumentException when it is no key
     */
    public static LogKey read(String written) {
        String[] lines = written.strip().split("\n", -1);
        if (lines.length != 3) {
            throw new IllegalArgumentException("a key has three lines");
        }
        try {
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            LogKey key = new LogKey(
                    checked(lines[0]),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines[1]))),
                    keys.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(lines[2]))));
            byte[] probe = key.name.getBytes(StandardCharsets.UTF_8);
            if (!key.verifies(probe, key.sign(probe))) {
                throw new IllegalArgumentException("the two parts of the key do not belong together");
            }
            return key;
        } catch (GeneralSecurityException noKey) {
            throw new IllegalArgumentException("no Ed25519 key", noKey);
        }
    }

    private static String checked(String name) {
        if (name.isBlank() || name.chars().anyMatch(c -> c == '+' || Character.isWhitespace(c) || Character.isISOControl(c))) {
            throw new IllegalArgumentException("the name of a log has no space and no plus");
        }
        return name;
    }

    /** The key with its secret part, to be kept where only its owner reads. */
    public String written() {
        return name + '\n' + Base64.getEncoder().encodeToString(secret.getEncoded()) + '\n'
                + Base64.getEncoder().encodeToString(open.getEncoded()) + '\n';
    }

    /**
     * The open part for a verifier.
     *
     * @return {@code NAME+NUMBER+KEY}, as C2SP signed-note writes it
     */
    public String verifierKey() {
        return name + '+' + String.format("%08x", number()) + '+' + Base64.getEncoder().encodeToString(typed());
    }

    /**
     * The log's name.
     *
     * @return the origin of its checkpoints
     */
    public String name() {
        return name;
    }

    /** The first four bytes of the digest over name and open part. */
    int number() {
        return ByteBuffer.wrap(Digest.of((name + '\n').getBytes(StandardCharsets.UTF_8), typed())).getInt();
    }

    private byte[] typed() {
        byte[] encoded = open.getEncoded();
        // the raw key is the end of its X.509 form, RFC 8410
        return ByteBuffer.allocate(1 + RAW).put(ED25519_IN_NOTES).put(Arrays.copyOfRange(encoded, encoded.length - RAW, encoded.length)).array();
    }

    byte[] sign(byte[] text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The log's key does not sign", broken);
        }
    }

    boolean verifies(byte[] text, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(open);
            signature.update(text);
            return signature.verify(signed);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }
}
