package org.chancery.verify;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** Reads words and numbers of a file that must be written in one way only. */
final class StrictText {

    private StrictText() {}

    static String utf8(byte[] bytes, String what) throws Unusable {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Unusable(what + " is not UTF-8.");
        }
    }

    static long number(String digits, String what) throws Unusable {
        if (digits.matches("0|[1-9][0-9]{0,17}")) {
            return Long.parseLong(digits);
        }
        throw new Unusable(what + " is not a number.");
    }

    static UUID identity(String text, String what) throws Unusable {
        if (text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return UUID.fromString(text);
        }
        throw new Unusable(what + " is not a UUID.");
    }

    static byte[] base64(String text, int length, String what) throws Unusable {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (bytes.length == length && Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new Unusable(what + " is not the Base64 of " + length + " bytes.");
    }

    /** A name that can stand in a signed note: no blank, no plus sign, nothing that cannot be seen. */
    static String name(String text, String what) throws Unusable {
        if (text.isEmpty() || text.indexOf('+') >= 0
                || text.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c))) {
            throw new Unusable(what + " is not a name.");
        }
        return text;
    }
}
