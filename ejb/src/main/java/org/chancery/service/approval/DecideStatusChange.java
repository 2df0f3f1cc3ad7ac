package org.chancery.service.approval;

import java.util.UUID;

import org.chancery.domain.casefile.Verdict;
import org.chancery.domain.kernel.Reasoned;
import org.jspecify.annotations.Nullable;

/**
 * Decides a proposed change of status.
 *
 * @param id which proposal
 * @param version version of the case file that the supervisor had on the screen
 * @param verdict approved or rejected
 * @param comment why; needed to reject
 */
public record DecideStatusChange(UUID id, long version, Verdict verdict, @Nullable String comment) implements Reasoned {

    @Override
    public @Nullable String reason() {
        return comment;
    }
}
