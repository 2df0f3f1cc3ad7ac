package org.chancery.domain.history.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * A checkpoint as it leaves the ministry: origin, size and root of the log, signed (C2SP signed-note and tlog-checkpoint).
 *
 * @param origin name of the log, also that of the key
 * @param size number of leaves
 * @param root digest of the root
 * @param signed the note with its signature
 */
public record Note(String origin, long size, byte[] root, String signed) {

    private static final String SIGNATURE = "\n\u2014 ";

    /** The text of a checkpoint, which is what is signed. */
    static String text(String origin, long size, byte[] root) {
        return origin + '\n' + size + '\n' + Base64.getEncoder().encodeToString(root) + '\n';
    }

    /**
     * Signs a checkpoint.
     *
     * @param size number of leaves
     * @param root digest of the root
     * @param key the log's key
     * @return the note
     */
    public static Note sign(long size, byte[] root, LogKey key) {
        String text = text(key.name(), size, root);
        byte[] signature = key.sign(text.getBytes(StandardCharsets.UTF_8));
        byte[] numbered = ByteBuffer.allocate(Integer.BYTES + signature.length).putInt(key.number()).put(signature).array();
        return new Note(key.name(), size, root,
                text + SIGNATURE + key.name() + ' ' + Base64.getEncoder().encodeToString(numbered) + '\n');
    }

    /**
     * Reads a note without looking at its signature.
     *
     * @param signed the note
     * @return the checkpoint
     * @throws IllegalArgumentException when it is no checkpoint
     */
    public static Note read(String signed) {
        String[] lines = signed.split("\n", -1);
        if (lines.length < 5 || !lines[3].isEmpty() || !lines[1].matches("0|[1-9]\\d{0,18}")) {
            throw new IllegalArgumentException("no checkpoint");
        }
        byte[] root = Base64.getDecoder().decode(lines[2]);
        if (root.length != Digest.LENGTH) {
            throw new IllegalArgumentException("no root of 32 bytes");
        }
        return new Note(lines[0], Long.parseLong(lines[1]), root, signed);
    }

    /**
     * Whether the key signed this checkpoint.
     *
     * @param key the log's key
     * @return false when it did not, or the note was changed
     */
    public boolean isSignedBy(LogKey key) {
        String text = text(origin, size, root);
        String head = text + SIGNATURE + key.name() + ' ';
        if (!origin.equals(key.name()) || !signed.startsWith(head) || !signed.endsWith("\n")) {
            return false;
        }
        try {
            byte[] numbered = Base64.getDecoder().decode(signed.substring(head.length(), signed.length() - 1));
            return numbered.length > Integer.BYTES && ByteBuffer.wrap(numbered).getInt() == key.number()
                    && key.verifies(text.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(numbered, Integer.BYTES, numbered.length));
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    /**
     * The form to copy by hand.
     *
     * @return {@code 1234: 9f86 d081 884c 7d65 9a2f}
     */
    public String shortForm() {
        StringBuilder form = new StringBuilder().append(size).append(':');
        for (int i = 0; i < 10; i++) {
            form.append(i % 2 == 0 ? " " : "").append(String.format("%02x", root[i]));
        }
        return form.toString();
    }
}
