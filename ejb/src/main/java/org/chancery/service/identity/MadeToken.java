package org.chancery.service.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * A token that was just made, the only time that anybody sees it.
 *
 * @param id its identity, to revoke it by
 * @param secret the token itself
 * @param expiresAt when it expires
 */
public record MadeToken(UUID id, String secret, Instant expiresAt) {

    /** Never shows the token. */
    @Override
    public String toString() {
        return "MadeToken[" + id + "]";
    }
}
