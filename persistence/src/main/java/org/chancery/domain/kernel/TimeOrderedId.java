package org.chancery.domain.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/** Identities of records: UUID version 7 (RFC 9562, 5.7), so that new records stand together in every index. */
public final class TimeOrderedId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedId() {}

    /**
     * A new identity: 48 bits of milliseconds since 1970, then 74 random bits.
     *
     * @return a UUID nobody else has
     */
    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = millis << 16 | 0x7000L | RANDOM.nextInt(0x1000);
        long low = RANDOM.nextLong() >>> 2 | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
