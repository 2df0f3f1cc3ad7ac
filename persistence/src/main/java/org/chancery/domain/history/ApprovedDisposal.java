package org.chancery.domain.history;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The approval of a disposal as its own event tells it, whose content always stays: which case file, and up to when. What was written later
 * is not covered, however the tables stand.
 *
 * @param disposal identity of the disposal
 * @param caseFile identity of the case file
 * @param decidedAt when it was approved
 */
public record ApprovedDisposal(UUID disposal, UUID caseFile, Instant decidedAt) {

    private static final String DECIDED_AT = "fourEyes.decidedAt";

    /**
     * Reads the event of an approval.
     *
     * @param event an event about a disposal
     * @return the approval; nothing when the event does not say what was sealed, or does not tell of one
     */
    static Optional<ApprovedDisposal> toldBy(HistoryEvent event) {
        if (!event.isIntact() || event.getRecordId().isEmpty() || event.getCaseFileId().isEmpty()) {
            return Optional.empty();
        }
        return event.getAfter().flatMap(state -> CanonicalJson.instant(state, DECIDED_AT))
                .map(at -> new ApprovedDisposal(event.getRecordId().get(), event.getCaseFileId().get(), at));
    }

    /**
     * Whether the payload of an event could go under it.
     *
     * @param event the event
     * @return true for an event of the case file that was there when it was decided, and tells of no disposal
     */
    public boolean covers(HistoryEvent event) {
        return !event.isAbout(Disposal.class) && event.getCaseFileId().filter(caseFile::equals).isPresent()
                && !event.getRecordedAt().isAfter(decidedAt);
    }
}
