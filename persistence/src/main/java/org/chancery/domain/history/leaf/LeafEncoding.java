package org.chancery.domain.history.leaf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of an event and the digests that fix it when it is written.
 *
 * <p>A payload is one byte of version (1) and then each field of {@link Payload} in its order: four bytes of length, big-endian, and the
 * text in UTF-8; the length -1 and nothing for a field that is absent. Its digest is SHA-256 over the salt and that encoding, so that the
 * payload can be disposed of later without a way back from the digest.
 *
 * <p>An entry is encoded in the same manner: the version, then each field of {@link Entry}, the last of which is the payload's digest. The
 * leaf is SHA-256 over a zero byte and that encoding, as RFC 6962 wants it.
 */
public final class LeafEncoding {

    /** The length of a digest. */
    public static final int DIGEST = 32;
    /** How many random bytes go before the payload when its digest is made. */
    public static final int SALT = 16;

    static final byte VERSION = 1;
    /** Stands for the length of a field that is not there. */
    static final int ABSENT = -1;

    private static final byte LEAF = 0;
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private LeafEncoding() {}

    /**
     * The bytes of a payload.
     *
     * @param payload the payload
     * @return its encoding
     */
    public static byte[] payload(Payload payload) {
        return encoded(payload.recordName(), payload.reason(), payload.detail(), payload.before(), payload.after()).toByteArray();
    }

    /**
     * The bytes of an entry.
     *
     * @param entry the entry
     * @return its encoding
     */
    public static byte[] entry(Entry entry) {
        ByteArrayOutputStream bytes = encoded(
                entry.event(), time(entry.recordedAt()), entry.action(), entry.outcome(), entry.officer(), entry.officerName(),
                entry.onBehalfOf(), entry.desk(), entry.deskCode(), entry.caseFile(), entry.caseNumber(), entry.caseEntry(),
                entry.classification(), entry.recordType(), entry.record(), entry.recordVersion(), entry.request());
        write(bytes, entry.payloadDigest());
        return bytes.toByteArray();
    }

    /**
     * The digest of a payload.
     *
     * @param salt the event's random bytes
     * @param payload the encoded payload
     * @return 32 bytes
     */
    public static byte[] payloadHash(byte[] salt, byte[] payload) {
        return sha256(salt, payload);
    }

    /**
     * The digest of an entry: a leaf of the log.
     *
     * @param entry the encoded entry
     * @return 32 bytes
     */
    public static byte[] leafHash(byte[] entry) {
        return sha256(new byte[] {LEAF}, entry);
    }

    static String time(Instant instant) {
        return MICROSECONDS.format(instant);
    }

    private static ByteArrayOutputStream encoded(@Nullable Object... fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        bytes.write(VERSION);
        for (Object field : fields) {
            write(bytes, field == null ? null : field.toString().getBytes(StandardCharsets.UTF_8));
        }
        return bytes;
    }

    private static void write(ByteArrayOutputStream bytes, byte @Nullable [] field) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(field == null ? ABSENT : field.length).array());
        if (field != null) {
            bytes.writeBytes(field);
        }
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
