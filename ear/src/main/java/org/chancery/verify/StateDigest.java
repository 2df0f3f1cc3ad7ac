package org.chancery.verify;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** What stands for the state of a record when two of them are compared. */
final class StateDigest {

    /** A record that is not there; no state has this digest. */
    static final byte[] ABSENT = new byte[Sha256.LENGTH];

    private StateDigest() {}

    static byte[] of(@Nullable String state) {
        return state == null ? ABSENT.clone() : Sha256.of(state.getBytes(StandardCharsets.UTF_8));
    }
}
