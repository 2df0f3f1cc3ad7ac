package org.chancery.service.history.log;

import java.time.Instant;
import java.util.Optional;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.history.pack.PackKind;

/**
 * Makes a proof pack; of the whole history when nothing is named.
 *
 * @param caseFile the case file, for a pack of one
 * @param from first moment of a period
 * @param to first moment after a period
 */
public record MakePack(Optional<CaseNumber> caseFile, Optional<Instant> from, Optional<Instant> to) {

    /** In words for the history. */
    String words() {
        if (caseFile.isPresent()) {
            return "pack of " + caseFile.get();
        }
        return isWhole() ? "pack of the whole history" : "pack from " + from.map(Instant::toString).orElse("the beginning")
                + " to " + to.map(Instant::toString).orElse("the end");
    }

    /** How much of the history it is. */
    PackKind kind() {
        return caseFile.isPresent() ? PackKind.CASE : isWhole() ? PackKind.WHOLE : PackKind.PERIOD;
    }

    private boolean isWhole() {
        return caseFile.isEmpty() && from.isEmpty() && to.isEmpty();
    }
}
