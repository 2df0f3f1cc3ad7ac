package org.chancery.verify;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** A key that signs checkpoints, written from docs/history-format.md. */
public final class LogKey {

    private final String name;
    private final KeyPair pair;
    /** Signing takes longer than all the rest of a pack. */
    private final Map<String, byte[]> notes = new HashMap<>();

    public LogKey(String name) {
        this.name = name;
        try {
            this.pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String line() {
        return name + '+' + HexFormat.of().formatHex(number()) + '+' + Base64.getEncoder().encodeToString(typed());
    }

    private byte[] typed() {
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] typed = new byte[33];
        typed[0] = 1;
        System.arraycopy(encoded, encoded.length - 32, typed, 1, 32);
        return typed;
    }

    private byte[] number() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        bytes.write(0x0A);
        bytes.writeBytes(typed());
        return Arrays.copyOf(sha256(bytes.toByteArray()), 4);
    }

    public byte[] checkpoint(long size, byte[] root) {
        return notes.computeIfAbsent(name + '\n' + size + '\n' + Base64.getEncoder().encodeToString(root) + '\n', this::signed).clone();
    }

    private byte[] signed(String text) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(pair.getPrivate());
            signer.update(text.getBytes(StandardCharsets.UTF_8));
            ByteArrayOutputStream signature = new ByteArrayOutputStream();
            signature.writeBytes(number());
            signature.writeBytes(signer.sign());
            String note = text + "\n\u2014 " + name + ' ' + Base64.getEncoder().encodeToString(signature.toByteArray()) + '\n';
            return note.getBytes(StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
