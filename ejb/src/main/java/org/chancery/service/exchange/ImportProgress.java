package org.chancery.service.exchange;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.chancery.domain.exchange.ImportFailure;
import org.chancery.domain.exchange.ImportJob;
import org.chancery.domain.exchange.ImportState;
import org.chancery.domain.exchange.ImportTally;

/**
 * How far an import is.
 *
 * @param id identity
 * @param volume identifier of the volume
 * @param title title of the volume
 * @param fileName file that was brought in
 * @param desk code of the desk
 * @param classification level that files and entries get
 * @param state how far it is
 * @param total how many documents the source has
 * @param tally what became of them so far
 * @param failureKey why it failed
 * @param failureLine where it failed
 * @param failureDetail what else is known of the failure
 * @param startedByName who imports
 * @param startedAt since when
 * @param endedAt until when
 */
public record ImportProgress(
        UUID id,
        String volume,
        String title,
        String fileName,
        String desk,
        int classification,
        ImportState state,
        int total,
        ImportTally tally,
        Optional<String> failureKey,
        Optional<Integer> failureLine,
        Optional<String> failureDetail,
        String startedByName,
        Instant startedAt,
        Optional<Instant> endedAt) {

    static ImportProgress of(ImportJob job, ImportTally tally) {
        return new ImportProgress(
                job.getId(),
                job.getSource().volume(),
                job.getSource().title(),
                job.getSource().fileName(),
                job.getDesk().getCode(),
                job.getClassification().getLevel(),
                job.getState(),
                job.getSource().documents(),
                tally,
                job.getFailure().map(ImportFailure::getKey),
                job.getFailure().flatMap(ImportFailure::getLine),
                job.getFailure().flatMap(ImportFailure::getDetail),
                job.getStartedByName(),
                job.getStartedAt(),
                job.getEndedAt());
    }

    /**
     * How much of it is done.
     *
     * @return 0 to 100
     */
    public int percent() {
        return total == 0 ? 100 : (int) Math.min(100, tally.done() * 100 / total);
    }
}
