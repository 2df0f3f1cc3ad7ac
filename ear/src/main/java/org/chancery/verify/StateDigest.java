package org.chancery.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.jspecify.annotations.Nullable;

/** What stands for the state of a record when two of them are compared: a new secret and one that stayed are the same. */
final class StateDigest {

    /** A record that is not there; no state has this digest. */
    static final byte[] ABSENT = new byte[Sha256.LENGTH];

    private static final String NEW_SECRET = "\"changed\"";
    private static final String SECRET = "\"set\"";

    private StateDigest() {}

    static byte[] of(@Nullable String state) {
        if (state == null) {
            return ABSENT.clone();
        }
        if (!state.contains(NEW_SECRET)) {
            return Sha256.of(state.getBytes(StandardCharsets.UTF_8));
        }
        MessageDigest digest = Sha256.digest();
        int done = 0;
        for (int quote = state.indexOf('"'); quote >= 0; quote = state.indexOf('"', end(state, quote))) {
            if (state.startsWith(NEW_SECRET, quote)) {
                digest.update(state.substring(done, quote).getBytes(StandardCharsets.UTF_8));
                digest.update(SECRET.getBytes(StandardCharsets.UTF_8));
                done = quote + NEW_SECRET.length();
            }
        }
        return digest.digest(state.substring(done).getBytes(StandardCharsets.UTF_8));
    }

    /** The place after the string that starts at this quotation mark. */
    private static int end(String state, int quote) {
        for (int i = quote + 1; i < state.length(); i++) {
            char c = state.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            if (c == '\\') {
                i++;
            }
        }
        return state.length();
    }
}
