package org.chancery.service.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.chancery.domain.casefile.CaseStatus;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the officer's own hand.
 *
 * @param cause why it waits
 * @param caseFile number of the case file
 * @param title title of the case file
 * @param level level of classification of the case file
 * @param status where the file stands
 * @param change identity of the rejected proposal, or null
 * @param proposed status that was proposed, or null
 * @param comment what the supervisor said, or null
 * @param by who made it wait, or null
 * @param since since when, or null
 * @param dueOn day the file is due, or null
 */
public record ActionNeeded(
        Cause cause,
        String caseFile,
        String title,
        int level,
        CaseStatus status,
        @Nullable UUID change,
        @Nullable CaseStatus proposed,
        @Nullable String comment,
        @Nullable String by,
        @Nullable Instant since,
        @Nullable LocalDate dueOn) {

    /** Why something waits for the officer. */
    public enum Cause {
        /** A proposal of the officer was rejected, and none followed. */
        REJECTED,
        /** A supervisor put a file in the officer's charge, and the officer did nothing in it since. */
        ASSIGNED,
        /** A file in the officer's charge is due within a week, or late. */
        DUE,
        /** A file in the officer's charge is still a draft. */
        DRAFT
    }
}
