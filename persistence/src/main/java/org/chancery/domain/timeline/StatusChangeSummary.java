package org.chancery.domain.timeline;

import java.time.Instant;
import java.util.UUID;

import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.StatusChange;
import org.chancery.domain.casefile.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A change of status as it stands on the timeline.
 *
 * @param id identity of the proposal
 * @param from status before
 * @param to status proposed
 * @param reason why
 * @param proposedByName who proposed
 * @param proposedAt when
 * @param verdict how it was decided, or null
 * @param decidedByName who decided, or null
 * @param decidedAt when it was decided, or null
 * @param withdrawnAt when it was taken back, or null
 * @param comment what the decider said, or null
 */
public record StatusChangeSummary(
        UUID id,
        CaseStatus from,
        CaseStatus to,
        String reason,
        String proposedByName,
        Instant proposedAt,
        @Nullable Verdict verdict,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String comment) {

    static StatusChangeSummary of(StatusChange change) {
        return new StatusChangeSummary(
                change.getId(),
                change.getFrom(),
                change.getTo(),
                change.getReason(),
                change.getFourEyes().getProposedByName(),
                change.getFourEyes().getProposedAt(),
                change.getVerdict().orElse(null),
                change.getFourEyes().getDecidedByName().orElse(null),
                change.getFourEyes().getDecidedAt().orElse(null),
                change.getFourEyes().getWithdrawnAt().orElse(null),
                change.getComment().orElse(null));
    }

    Instant at() {
        return decidedAt != null ? decidedAt : withdrawnAt != null ? withdrawnAt : proposedAt;
    }

    /**
     * Whether it waits for a decision.
     *
     * @return true while neither decided nor taken back
     */
    public boolean pending() {
        return decidedAt == null && withdrawnAt == null;
    }
}
