package org.chancery.web.identity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a request of the API says in its {@code Authorization} header.
 *
 * @param name the officer's name, empty with a token
 * @param secret the password or the token
 * @param token whether it is a token
 */
record Credentials(String name, String secret, boolean token) {

    private static final String BASIC = "basic ";
    private static final String BEARER = "bearer ";

    /** Reads the header; nothing when it is absent or of another form. */
    static Optional<Credentials> read(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.of(new Credentials("", header.substring(BEARER.length()).strip(), true));
        }
        return header.regionMatches(true, 0, BASIC, 0, BASIC.length()) ? basic(header.substring(BASIC.length()).strip()) : Optional.empty();
    }

    private static Optional<Credentials> basic(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0 ? Optional.empty() : Optional.of(new Credentials(pair.substring(0, colon), pair.substring(colon + 1), false));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return token ? "Bearer" : "Basic";
    }
}
