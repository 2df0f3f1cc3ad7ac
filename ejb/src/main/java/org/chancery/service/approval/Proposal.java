package org.chancery.service.approval;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.StatusChange;
import org.chancery.domain.casefile.Verdict;
import org.chancery.domain.identity.FourEyes;
import org.chancery.domain.identity.OfficerPrincipal;
import org.jspecify.annotations.Nullable;

/**
 * A proposed change of status as an officer reads it.
 *
 * @param id identity of the proposal
 * @param version version of the case file, to which a decision is bound
 * @param caseFile number of the case file
 * @param title title of the case file
 * @param desk code of the desk
 * @param deskName name of the desk
 * @param level level of classification of the case file
 * @param caveats handling words of the case file
 * @param from status when it was proposed
 * @param to status proposed
 * @param reason why
 * @param evidence identities of entries that show it
 * @param proposedByName who proposed
 * @param proposedAt when
 * @param changedAt when the case file or anything in it changed last
 * @param changedByName who changed it
 * @param amendedAt when what the case file says of itself changed last
 * @param amendedByName who changed that
 * @param verdict how it was decided, or null
 * @param comment what the decider said, or null
 * @param decidedByName who decided, or null
 * @param decidedAt when it was decided, or null
 * @param withdrawnAt when it was taken back, or null
 * @param objection key of the rule why the officer who reads cannot decide it, null when the officer can or nothing is left to decide
 */
public record Proposal(
        UUID id,
        long version,
        String caseFile,
        String title,
        String desk,
        String deskName,
        int level,
        List<String> caveats,
        CaseStatus from,
        CaseStatus to,
        String reason,
        List<UUID> evidence,
        String proposedByName,
        Instant proposedAt,
        Instant changedAt,
        String changedByName,
        Instant amendedAt,
        String amendedByName,
        @Nullable Verdict verdict,
        @Nullable String comment,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String objection) {

    static Proposal of(StatusChange change, OfficerPrincipal reader) {
        CaseFile file = change.getCaseFile();
        FourEyes fourEyes = change.getFourEyes();
        return new Proposal(
                change.getId(),
                file.getVersion(),
                file.getNumber(),
                file.getTitle(),
                file.getDesk().getCode(),
                file.getDesk().getName(),
                file.getClassification().getLevel(),
                file.getClassification().getCaveats(),
                change.getFrom(),
                change.getTo(),
                change.getReason(),
                change.getEvidence(),
                fourEyes.getProposedByName(),
                fourEyes.getProposedAt(),
                file.getChangedAt(),
                file.getChangedByName(),
                file.getEdition().getAt(),
                file.getEdition().getByName(),
                change.getVerdict().orElse(null),
                change.getComment().orElse(null),
                fourEyes.getDecidedByName().orElse(null),
                fourEyes.getDecidedAt().orElse(null),
                fourEyes.getWithdrawnAt().orElse(null),
                change.isPending() ? change.objection(reader).orElse(null) : null);
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
     * Whether the case file or anything in it changed after it was proposed.
     *
     * @return true when the supervisor should look again
     */
    public boolean changedSince() {
        return pending() && changedAt.isAfter(proposedAt);
    }
}
