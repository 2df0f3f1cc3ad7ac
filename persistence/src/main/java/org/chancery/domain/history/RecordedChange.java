package org.chancery.domain.history;

import java.time.Instant;

import org.chancery.domain.kernel.Act;
import org.chancery.domain.kernel.Occurrence.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction did to one record so far: however often it touched the record, the history has it once.
 *
 * @param subject the record
 * @param before the record before the transaction, or null when it is new
 * @param after the record now, or null when it is gone
 */
record RecordedChange(HistorySubject subject, @Nullable String before, @Nullable String after) {

    /**
     * This change and then another of the same record.
     *
     * @param later what was done next
     * @return both as one
     */
    RecordedChange then(RecordedChange later) {
        return new RecordedChange(later.subject.notBelow(subject.classification()), before, later.after);
    }

    /** Whether nothing is left of it: a record made and removed again. */
    boolean cameToNothing() {
        return before == null && after == null;
    }

    HistoryEvent event(Instant at, Act act) {
        return new HistoryEvent(at, act, Outcome.DONE, subject, null, before, after);
    }
}
