package org.chancery.service.identity;

import org.jspecify.annotations.Nullable;

/**
 * Use a set-up link.
 *
 * @param token the secret in the link
 * @param name the first administrator's name to sign in with; an officer in the books has one already
 * @param fullName the first administrator's full name
 * @param password the chosen password
 * @param deskCode code of the first desk, or null
 * @param deskName name of the first desk, or null
 */
public record SetUp(
        String token, @Nullable String name, @Nullable String fullName, String password, @Nullable String deskCode, @Nullable String deskName) {

    /** Never shows the password, nor the link. */
    @Override
    public String toString() {
        return "SetUp[" + name + "]";
    }
}
