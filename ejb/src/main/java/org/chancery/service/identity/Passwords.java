package org.chancery.service.identity;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.chancery.domain.identity.PasswordHash;
import org.chancery.domain.kernel.Throttled;

/**
 * Hashes passwords and compares them, a few at once and no more, so that guessing is not also an attack on the processors.
 */
@ApplicationScoped
public class Passwords {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    @Inject
    private IdentitySettings settings;

    private Semaphore atOnce = new Semaphore(1);

    @PostConstruct
    void open() {
        atOnce = new Semaphore(settings.hashesAtOnce(), true);
    }

    /**
     * Hashes a new password.
     *
     * @param password the password
     * @return encoded hash with today's rounds
     */
    public String hash(String password) {
        return oneOfAFew(() -> rehash(password));
    }

    /**
     * Does what needs a password compared, as soon as it is this one's turn.
     *
     * @param <T> what comes out
     * @param work compares, and puts down how it ended before the next one is let in
     * @return what comes out
     * @throws Throttled when too many wait
     */
    <T> T oneOfAFew(Supplier<T> work) {
        try {
            if (!atOnce.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new Throttled(LONGEST_WAIT);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Throttled(LONGEST_WAIT);
        }
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }

    /**
     * Compares. To be called within {@link #oneOfAFew}.
     *
     * @param password what was typed
     * @param encoded hash from the books, {@link PasswordHash#NONE} for an officer who does not exist
     * @return true when it is the password
     */
    boolean fits(String password, String encoded) {
        return PasswordHash.read(encoded, settings.rounds()).fits(password);
    }

    /**
     * Hashes a password that was found right. To be called within {@link #oneOfAFew}.
     *
     * @param password the password
     * @return encoded hash with today's rounds
     */
    String rehash(String password) {
        return PasswordHash.of(password, settings.rounds()).encoded();
    }

    /**
     * Whether a hash should be made anew.
     *
     * @param encoded hash from the books
     * @return true when it has fewer rounds than new ones
     */
    boolean outdated(String encoded) {
        return PasswordHash.read(encoded, settings.rounds()).isWeakerThan(settings.rounds());
    }
}
