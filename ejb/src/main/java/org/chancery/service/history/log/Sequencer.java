package org.chancery.service.history.log;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes up every second what the history has new, and signs a checkpoint when it is time. Nobody who writes waits for it.
 *
 * <p>It looks for events that have no place yet, never for those after the last one: transactions do not end in the order in which they began.
 * In most rounds it looks at those of the last seconds only, twice a minute at those that the longest transaction may have kept back, and once
 * an hour, and after the start, at all.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@DenyAll
@ExcludeDefaultInterceptors
public class Sequencer {

    private static final Logger LOG = System.getLogger(Sequencer.class.getName());
    private static final int BATCH = 2_000;
    /** A transaction may have been given its time this long before it was committed. */
    static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(10);
    private static final Duration LONGEST_TRANSACTION_EVERY = Duration.ofSeconds(30);
    /** Nearly every transaction ends within this time. */
    private static final Duration MOST_TRANSACTIONS = Duration.ofSeconds(20);
    private static final Duration ALL_EVERY = Duration.ofHours(1);

    private final AtomicBoolean running = new AtomicBoolean();
    private volatile Instant lookedAtAll = Instant.EPOCH;
    private volatile Instant lookedFarBack = Instant.EPOCH;
    private volatile Instant signedAt = Instant.EPOCH;
    private volatile String trouble = "";

    @Inject
    private Sealing sealing;

    @Inject
    private CheckpointSinks sinks;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "chancery.history.sequencer")
    private boolean on;

    @Inject
    @ConfigProperty(name = "chancery.history.checkpoint.every")
    private Duration every;

    @Inject
    @ConfigProperty(name = "chancery.history.checkpoint.events")
    private int most;

    private volatile int sinceSigned;

    /** One round. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @PermitAll
    public void round() {
        if (on && running.compareAndSet(false, true)) {
            try {
                takeUp(sealing::place, false);
                signIfDue();
            } catch (BrokenLog broken) {
                inTrouble(String.valueOf(broken.getMessage()), broken);
            } catch (RuntimeException e) {
                // a timer that throws is given up by the server; the database may be back in a moment
                inTrouble("The log could not be continued.", e);
            } finally {
                running.set(false);
            }
        }
    }

    /**
     * Takes up what there is and signs it at once, because somebody is waiting for it.
     *
     * @throws BrokenLog when the log does not continue what was signed before
     */
    @PermitAll
    public void now() {
        try {
            takeUp(sealing::placeInTurn, true);
            sealing.signInTurn().ifPresent(sinks::send);
            trouble = "";
        } catch (BrokenLog broken) {
            inTrouble(String.valueOf(broken.getMessage()), broken);
            throw broken;
        }
    }

    /**
     * What keeps the log from going on.
     *
     * @return words for the administrator, nothing when all is well
     */
    @PermitAll
    public Optional<String> trouble() {
        return Optional.of(trouble).filter(words -> !words.isEmpty());
    }

    private void takeUp(BiFunction<Instant, Integer, Integer> step, boolean everything) {
        Instant now = clock.instant();
        boolean all = isDue(lookedAtAll, ALL_EVERY, now);
        boolean farBack = all || everything || isDue(lookedFarBack, LONGEST_TRANSACTION_EVERY, now);
        Instant since = all ? Instant.EPOCH : now.minus(farBack ? LONGEST_TRANSACTION : MOST_TRANSACTIONS);
        int placed;
        do {
            placed = step.apply(since, BATCH);
            sinceSigned += placed;
        } while (placed == BATCH);
        lookedAtAll = all ? now : lookedAtAll;
        lookedFarBack = farBack ? now : lookedFarBack;
    }

    private static boolean isDue(Instant last, Duration every, Instant now) {
        return Duration.between(last, now).compareTo(every) >= 0;
    }

    private void signIfDue() {
        Instant now = clock.instant();
        if (sinceSigned >= most || isDue(signedAt, every, now)) {
            signedAt = now;
            sinceSigned = 0;
            sealing.sign().ifPresent(sinks::send);
            trouble = "";
        }
    }

    /** Said once in the log, and as long as it lasts to those who ask. */
    private void inTrouble(String words, RuntimeException cause) {
        if (!words.equals(trouble)) {
            trouble = words;
            LOG.log(Level.ERROR, words, cause);
        }
    }
}
