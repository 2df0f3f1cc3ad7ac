package org.chancery.service.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.search.IndexUpkeep;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the search index whole: notes every minute up to when it is on disk, catches up from there after a crash, and builds it anew when an
 * administrator asks.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@DenyAll
public class IndexService {

    private static final Logger LOG = System.getLogger(IndexService.class.getName());
    private static final UUID NIL = new UUID(0, 0);
    /** A transaction may have been given its time this long before it was committed and indexed. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(10);

    /** So long a start waits for the index; what is left of a great import is indexed while officers work. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final AtomicReference<Rebuilding> rebuilding = new AtomicReference<>();
    private volatile boolean behind;

    @Resource
    private ManagedExecutorService others;

    @Inject
    private IndexUpkeep index;

    @Inject
    private CatchUp catchUp;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "chancery.index")
    private String directory;

    @Inject
    @ConfigProperty(name = "chancery.index.kind")
    private String kind;

    @PostConstruct
    void start() {
        Optional<Instant> complete = completeUntil();
        if (complete.isPresent()) {
            Instant since = complete.get().minus(LONGEST_TRANSACTION);
            UUID last = catchUp(since, NIL, clock.instant().plus(PATIENCE));
            if (!last.equals(NIL)) {
                behind = true;
                others.execute(() -> catchUpRest(since, last));
            }
        } else if (catchUp.records() > 0) {
            begin();
        }
    }

    private void catchUpRest(Instant since, UUID after) {
        try {
            catchUp(since, after, Instant.MAX);
            behind = false;
            LOG.log(Level.INFO, "The search index has caught up");
        } catch (RuntimeException e) {
            // it is not noted as complete, so that the next start catches up from the same place
            LOG.log(Level.ERROR, "The search index could not catch up; restart Chancery or build the index anew", e);
        }
    }

    /** Indexes what changed, until all is in or the time is over; gives where to go on, nil when all is in. */
    private UUID catchUp(Instant since, UUID after, Instant end) {
        UUID last = after;
        do {
            last = catchUp.batch(since, last);
        } while (!last.equals(NIL) && clock.instant().isBefore(end));
        return last;
    }

    /** Writes the index out and notes up to when it is complete. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    @PermitAll
    public void writeOut() {
        Rebuilding running = rebuilding.get();
        if (onDisk() && !behind && (running == null || running.isComplete())) {
            Instant now = clock.instant();
            index.writeOut();
            try {
                Path note = note();
                Path fresh = note.resolveSibling(note.getFileName() + ".new");
                Files.writeString(fresh, now.toString());
                Files.move(fresh, note, java.nio.file.StandardCopyOption.REPLACE_EXISTING, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException("The search index cannot be noted as complete in " + directory, e);
            }
        }
    }

    @PreDestroy
    void stop() {
        writeOut();
    }

    /**
     * Builds the index anew in the background.
     *
     * @throws RuleViolation {@code search.rebuilding} while it is being built
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void rebuild() {
        begin();
    }

    /**
     * How far the building is.
     *
     * @return progress of the last building since the start of the system
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public IndexProgress progress() {
        Rebuilding last = rebuilding.get();
        return last == null ? new IndexProgress(IndexProgress.State.IDLE, 0, 0, null, null) : last.progress();
    }

    private void begin() {
        Rebuilding present = rebuilding.get();
        Rebuilding next = new Rebuilding(clock);
        if ((present != null && present.isRunning()) || !rebuilding.compareAndSet(present, next)) {
            throw new RuleViolation("search.rebuilding");
        }
        index.rebuild(next).whenComplete((done, failure) -> {
            next.ended(failure == null);
            if (failure != null) {
                LOG.log(Level.ERROR, "The search index could not be built", failure);
            } else {
                behind = false;
            }
        });
    }

    private boolean onDisk() {
        return !"local-heap".equals(kind);
    }

    private Path note() {
        return Path.of(directory, "complete-until");
    }

    private Optional<Instant> completeUntil() {
        if (!onDisk() || !Files.isRegularFile(note())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(Files.readString(note()).strip()));
        } catch (IOException | DateTimeParseException unreadable) {
            LOG.log(Level.WARNING, "The note of the search index cannot be read; the index is built anew", unreadable);
            return Optional.empty();
        }
    }
}
