package org.chancery.domain.history;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

import org.jspecify.annotations.Nullable;

/**
 * The digests that fix an event when it is written.
 *
 * <p>The payload's encoding is one byte of version (1) and then each field of {@link HistoryPayload} in its order: four bytes of length,
 * big-endian, and the text in UTF-8; the length -1 and nothing for a field that is absent. Its digest is SHA-256 over the salt and that
 * encoding, so that the payload can be disposed of later without a way back from the digest.
 *
 * <p>The leaf is encoded in the same manner: the version, then the fields that {@link HistoryEvent} names in its order, and last the
 * payload's digest. Its digest is SHA-256 over a zero byte and that encoding, as RFC 6962 wants the leaf of a log.
 */
final class HistorySeal {

    /** Random bytes that go before the payload. */
    static final int SALT = 16;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte VERSION = 1;
    private static final byte LEAF = 0;

    private HistorySeal() {}

    static byte[] salt() {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return salt;
    }

    static byte[] payloadHash(byte[] salt, HistoryPayload payload) {
        return sha256(salt, encoded(payload.recordName(), payload.reason(), payload.detail(), payload.before(), payload.after()));
    }

    static byte[] leafHash(byte[] payloadHash, @Nullable Object... fields) {
        byte[] entry = encoded(fields);
        byte[] length = ByteBuffer.allocate(Integer.BYTES).putInt(payloadHash.length).array();
        return sha256(new byte[] {LEAF}, entry, length, payloadHash);
    }

    private static byte[] encoded(@Nullable Object... fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        bytes.write(VERSION);
        for (Object field : fields) {
            byte[] text = field == null ? new byte[0] : field.toString().getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(field == null ? -1 : text.length).array());
            bytes.writeBytes(text);
        }
        return bytes.toByteArray();
    }

    private static byte[] sha256(byte[]... parts) {
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
