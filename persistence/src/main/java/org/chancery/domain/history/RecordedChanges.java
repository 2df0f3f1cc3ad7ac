package org.chancery.domain.history;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chancery.domain.kernel.Act;
import org.chancery.domain.kernel.CurrentAct;
import org.chancery.domain.kernel.TimeOrderedId;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;

/** The changes of one transaction that are not in the history yet; each record once, in the order they were first touched. */
final class RecordedChanges {

    /** How many changes wait at most for the end of a long transaction. */
    private static final int MOST = 500;
    private static final Clock CLOCK = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

    private final Map<UUID, RecordedChange> byRecord = new LinkedHashMap<>();

    void add(RecordedChange change) {
        byRecord.merge(change.subject().recordKey(), change, RecordedChange::then);
    }

    /** Writes what waits if it is much, so that an import of thousands of records does not hold them all. */
    void writeIfMany(SessionImplementor session) {
        if (byRecord.size() >= MOST) {
            write(session);
        }
    }

    /**
     * Writes what waits into the history: on the connection and in the transaction of the session that changed the records, as one batch.
     * The time is that of writing, under the locks of the records, so that the events of a record stand in the order of its versions.
     */
    void write(SessionImplementor session) {
        if (byRecord.isEmpty()) {
            return;
        }
        Act act = act(session);
        Instant now = CLOCK.instant();
        try (Session history = session.sessionWithOptions().connection().openSession()) {
            byRecord.values().stream()
                    .filter(change -> !change.cameToNothing())
                    .forEach(change -> history.persist(change.event(now, act)));
            history.flush();
        }
        byRecord.clear();
    }

    /** The container ends a transaction when the service is already left, so the session of the transaction knows the act as well. */
    private static Act act(SessionImplementor session) {
        return CurrentAct.get()
                .or(() -> Optional.ofNullable(session.getProperties().get(HistoryRepository.ACT)).map(Act.class::cast))
                .orElseGet(RecordedChanges::unnamed);
    }

    /** A change outside of any service, by the first start or the demo, is in the history too. */
    private static Act unnamed() {
        return Act.ofSystem("kernel.keep", CurrentAct.request().orElseGet(() -> TimeOrderedId.next().toString()));
    }
}
