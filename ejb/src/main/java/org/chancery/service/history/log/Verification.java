package org.chancery.service.history.log;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.chancery.service.history.log.VerificationProgress.State;
import org.jspecify.annotations.Nullable;

/** One verification, counting as it goes. */
final class Verification {

    private static final int SHOWN = 100;

    private final Clock clock;
    private final Instant since;
    private final List<Finding> findings = new ArrayList<>();
    private long found;
    private long total;
    private long events;
    private long records;
    private boolean failed;
    private @Nullable Instant until;

    Verification(Clock clock) {
        this.clock = clock;
        this.since = clock.instant();
    }

    synchronized void expect(long more) {
        total += more;
    }

    synchronized void events(long more) {
        events += more;
    }

    synchronized void records(long more) {
        records += more;
    }

    synchronized void found(List<Finding> more) {
        found += more.size();
        more.stream().limit(Math.max(0, SHOWN - findings.size())).forEach(findings::add);
    }

    synchronized void ended(boolean well) {
        failed = !well;
        until = clock.instant();
    }

    synchronized boolean isRunning() {
        return until == null;
    }

    synchronized VerificationProgress progress() {
        State state = until == null ? State.RUNNING : failed ? State.FAILED : found == 0 ? State.SOUND : State.FAULTY;
        return new VerificationProgress(state, total, events + records, events, records, found, List.copyOf(findings), since, until);
    }
}
