package org.chancery.service.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Names and passwords that were right a moment ago, so that a system which sends them with every request does not cost a full
 * comparison each time.
 *
 * <p>Kept in memory for some minutes, as a digest under a key that this process made and nobody else knows; bound to the hash in the
 * books, so that a changed password ends it.
 */
@ApplicationScoped
public class RecognisedPasswords {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int MOST = 1_000;
    private static final int KEY = 32;

    @Inject
    private Clock clock;

    private byte[] key = new byte[0];

    private final Map<String, Instant> until = new LinkedHashMap<>();

    @PostConstruct
    void makeKey() {
        key = new byte[KEY];
        new SecureRandom().nextBytes(key);
    }

    /**
     * Whether a name and a password were right a moment ago.
     *
     * @param attempt name and password
     * @param encodedHash hash from the books, as of this moment
     * @return true when they were, with this very hash
     */
    boolean knows(Enter attempt, String encodedHash) {
        String digest = digest(attempt, encodedHash);
        synchronized (until) {
            Instant end = until.get(digest);
            return end != null && clock.instant().isBefore(end);
        }
    }

    /**
     * Remembers that a name and a password were right.
     *
     * @param attempt name and password
     * @param encodedHash hash from the books
     */
    void remember(Enter attempt, String encodedHash) {
        Instant now = clock.instant();
        String digest = digest(attempt, encodedHash);
        synchronized (until) {
            until.values().removeIf(end -> !now.isBefore(end));
            if (until.size() >= MOST) {
                until.remove(until.keySet().iterator().next());
            }
            until.put(digest, now.plus(LIFE));
        }
    }

    private String digest(Enter attempt, String encodedHash) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((attempt.account() + '\0' + encodedHash + '\0').getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(attempt.password().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", impossible);
        }
    }
}
