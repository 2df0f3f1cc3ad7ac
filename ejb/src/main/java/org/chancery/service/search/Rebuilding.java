package org.chancery.service.search;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;

import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;
import org.jspecify.annotations.Nullable;

/** One building of the index, counting as it goes. */
final class Rebuilding implements MassIndexingMonitor {

    private final LongAdder total = new LongAdder();
    private final LongAdder done = new LongAdder();
    private final Clock clock;
    private final Instant since;
    private volatile @Nullable Instant until;
    private volatile boolean failed;

    Rebuilding(Clock clock) {
        this.clock = clock;
        this.since = clock.instant();
    }

    void ended(boolean well) {
        failed = !well;
        until = clock.instant();
    }

    boolean isRunning() {
        return until == null;
    }

    boolean isComplete() {
        return !isRunning() && !failed;
    }

    IndexProgress progress() {
        IndexProgress.State state = IndexProgress.State.RUNNING;
        if (!isRunning()) {
            state = failed ? IndexProgress.State.FAILED : IndexProgress.State.DONE;
        }
        return new IndexProgress(state, total.sum(), done.sum(), since, until);
    }

    @Override
    public void addToTotalCount(long increment) {
        total.add(increment);
    }

    @Override
    public void documentsAdded(long increment) {
        done.add(increment);
    }

    @Override
    public void documentsBuilt(long increment) {
        // counted when added
    }

    @Override
    public void entitiesLoaded(long increment) {
        // counted when added
    }

    @Override
    public void indexingCompleted() {
        // ended by the caller, who knows whether it went well
    }
}
