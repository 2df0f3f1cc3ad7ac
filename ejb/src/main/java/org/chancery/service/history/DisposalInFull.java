package org.chancery.service.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.Verdict;
import org.chancery.domain.history.Disposal;
import org.chancery.domain.identity.FourEyes;
import org.chancery.domain.identity.OfficerPrincipal;
import org.jspecify.annotations.Nullable;

/**
 * A disposal as an officer reads it.
 *
 * @param id its identity
 * @param caseFile number of the case file
 * @param title the file's title
 * @param desk code of its desk
 * @param level its classification
 * @param caveats its caveats
 * @param closedAt since when it is closed
 * @param reason why its history shall go
 * @param proposedByName who asked
 * @param proposedAt when
 * @param verdict how it was decided, or null
 * @param comment what the decider said, or null
 * @param decidedByName who decided, or null
 * @param decidedAt when it was decided, or null
 * @param withdrawnAt when it was taken back, or null
 * @param mine whether the officer who reads asked for it
 * @param objection key of the rule why the officer cannot decide it, null when the officer can or nothing is left to decide
 */
public record DisposalInFull(
        UUID id,
        String caseFile,
        String title,
        String desk,
        int level,
        List<String> caveats,
        Instant closedAt,
        String reason,
        String proposedByName,
        Instant proposedAt,
        @Nullable Verdict verdict,
        @Nullable String comment,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable Instant withdrawnAt,
        boolean mine,
        @Nullable String objection) {

    static DisposalInFull of(Disposal disposal, OfficerPrincipal reader) {
        CaseFile file = disposal.getCaseFile();
        FourEyes fourEyes = disposal.getFourEyes();
        return new DisposalInFull(
                disposal.getId(), file.getNumber(), file.getTitle(), file.getDesk().getCode(), file.getClassification().getLevel(),
                file.getClassification().getCaveats(), disposal.getClosedAt(), disposal.getReason(), fourEyes.getProposedByName(),
                fourEyes.getProposedAt(), disposal.getVerdict().orElse(null), disposal.getComment().orElse(null),
                fourEyes.getDecidedByName().orElse(null), fourEyes.getDecidedAt().orElse(null), fourEyes.getWithdrawnAt().orElse(null),
                fourEyes.getProposedBy().equals(reader.id()), disposal.isPending() ? disposal.objection(reader).orElse(null) : null);
    }

    /**
     * Whether it waits for a decision.
     *
     * @return true while neither decided nor taken back
     */
    public boolean pending() {
        return decidedAt == null && withdrawnAt == null;
    }

    /**
     * Whether the payloads went.
     *
     * @return true once it is approved
     */
    public boolean approved() {
        return verdict == Verdict.APPROVED;
    }
}
