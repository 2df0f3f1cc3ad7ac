package org.chancery.domain.history.leaf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Reads the fields of an encoded event one after the other, and accepts only what the encoding could have written. */
final class FieldReader {

    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] bytes;
    private int at;

    FieldReader(byte[] bytes, int longest) throws MalformedLeafException {
        this.bytes = bytes;
        if (bytes.length > longest) {
            throw new MalformedLeafException("it is longer than " + longest + " bytes");
        }
        if (bytes.length == 0) {
            throw new MalformedLeafException("it is empty");
        }
        if (bytes[at++] != LeafEncoding.VERSION) {
            throw new MalformedLeafException("its version " + (bytes[0] & 0xFF) + " is unknown");
        }
    }

    @Nullable String text(String field) throws MalformedLeafException {
        return text(field, Integer.MAX_VALUE);
    }

    @Nullable String text(String field, int longest) throws MalformedLeafException {
        int length = length(field);
        if (length == LeafEncoding.ABSENT) {
            return null;
        }
        if (length > longest) {
            throw new MalformedLeafException("the field \"" + field + "\" is longer than " + longest + " bytes");
        }
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        // what is no UTF-8 turns into this character, which may also have been written
        if (text.indexOf(REPLACEMENT) >= 0) {
            text = strictly(field, length);
        }
        at += length;
        return text;
    }

    private String strictly(String field, int length) throws MalformedLeafException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, at, length)).toString();
        } catch (CharacterCodingException e) {
            throw new MalformedLeafException("the field \"" + field + "\" is not UTF-8");
        }
    }

    private int length(String field) throws MalformedLeafException {
        if (bytes.length - at < Integer.BYTES) {
            throw new MalformedLeafException("it ends before the field \"" + field + "\"");
        }
        int length = ByteBuffer.wrap(bytes).getInt(at);
        at += Integer.BYTES;
        if (length < LeafEncoding.ABSENT) {
            throw new MalformedLeafException("the field \"" + field + "\" has a negative length");
        }
        if (length > bytes.length - at) {
            throw new MalformedLeafException("it ends within the field \"" + field + "\"");
        }
        return length;
    }

    <T> T required(String field, @Nullable T value) throws MalformedLeafException {
        if (value == null) {
            throw new MalformedLeafException("the field \"" + field + "\" is absent");
        }
        return value;
    }

    String oneOf(String field, String... words) throws MalformedLeafException {
        String text = required(field, text(field));
        for (String word : words) {
            if (word.equals(text)) {
                return word;
            }
        }
        throw form(field);
    }

    @Nullable UUID identity(String field) throws MalformedLeafException {
        String text = text(field);
        return text == null ? null : identity(field, text);
    }

    private static UUID identity(String field, String text) throws MalformedLeafException {
        try {
            UUID identity = UUID.fromString(text);
            if (identity.toString().equals(text)) {
                return identity;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw form(field);
    }

    Instant instant(String field) throws MalformedLeafException {
        String text = required(field, text(field));
        try {
            Instant instant = Instant.parse(text);
            if (LeafEncoding.time(instant).equals(text)) {
                return instant;
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw form(field);
    }

    @Nullable Long number(String field, long largest) throws MalformedLeafException {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            long number = Long.parseLong(text);
            if (number >= 0 && number <= largest && Long.toString(number).equals(text)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw form(field);
    }

    byte[] digest(String field) throws MalformedLeafException {
        int length = length(field);
        if (length != LeafEncoding.DIGEST) {
            throw form(field);
        }
        byte[] digest = new byte[length];
        System.arraycopy(bytes, at, digest, 0, length);
        at += length;
        return digest;
    }

    void end() throws MalformedLeafException {
        if (at != bytes.length) {
            throw new MalformedLeafException("more bytes follow its last field");
        }
    }

    private static MalformedLeafException form(String field) {
        return new MalformedLeafException("the field \"" + field + "\" does not have its form");
    }
}
