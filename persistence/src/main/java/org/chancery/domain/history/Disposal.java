package org.chancery.domain.history;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.Verdict;
import org.chancery.domain.identity.FourEyes;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Role;
import org.chancery.domain.kernel.BaseEntity;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Text;
import org.jspecify.annotations.Nullable;

/**
 * The disposal of what the history tells of a closed case file, once the retention period is over: one officer of the desk asks, a supervisor
 * of the desk who is not the same decides. What the file says now stays; what it said before goes, and the fact that it did stays.
 */
@Entity
@Table(name = "disposal")
public class Disposal extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_file_id", nullable = false, updatable = false)
    private CaseFile caseFile;

    @Column(name = "closed_at", nullable = false, updatable = false)
    private Instant closedAt;

    @Column(name = "reason", nullable = false, updatable = false, length = Text.SUMMARY)
    private String reason;

    @Embedded
    private FourEyes fourEyes;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict", length = 16)
    private @Nullable Verdict verdict;

    @Column(name = "comment", length = Text.SUMMARY)
    private @Nullable String comment;

    /** TRUE while pending, else null: a unique key over file and this column allows one pending disposal a file. */
    @Column(name = "pending")
    private @Nullable Boolean pending;

    /** For JPA. */
    protected Disposal() {}

    /**
     * Asks for it.
     *
     * @param caseFile a closed case file of the officer's desk
     * @param retention how long the history of a closed file is kept
     * @param reason why it shall go
     * @param proposer who asks
     * @param at when
     * @throws RuleViolation {@code casefile.notPosted}, {@code disposal.notClosed}, {@code disposal.tooEarly} with the day from which on it is
     *         possible, and for a missing reason
     */
    public Disposal(CaseFile caseFile, Period retention, String reason, OfficerPrincipal proposer, Instant at) {
        if (!proposer.holds(Role.DESK_OFFICER, caseFile.getDesk().getId()) && !proposer.holds(Role.SUPERVISOR, caseFile.getDesk().getId())) {
            throw new RuleViolation("casefile.notPosted");
        }
        requireOver(caseFile, retention, at);
        this.caseFile = caseFile;
        this.closedAt = caseFile.getChangedAt();
        this.reason = Text.required(reason, Text.SUMMARY, "disposal.reason");
        this.fourEyes = new FourEyes(proposer, at);
        this.pending = true;
    }

    /**
     * When the retention of a file's history is over.
     *
     * @param caseFile the file
     * @param retention how long the history of a closed file is kept
     * @return instant; nothing while the file is not closed
     */
    public static Optional<Instant> possibleFrom(CaseFile caseFile, Period retention) {
        return caseFile.getStatus() != CaseStatus.CLOSED ? Optional.empty()
                : Optional.of(caseFile.getChangedAt().atZone(ZoneOffset.UTC).plus(retention).toInstant());
    }

    private static void requireOver(CaseFile caseFile, Period retention, Instant at) {
        Instant from = possibleFrom(caseFile, retention).orElseThrow(() -> new RuleViolation("disposal.notClosed", caseFile.getNumber()));
        if (from.isAfter(at)) {
            throw new RuleViolation("disposal.tooEarly", from);
        }
    }

    /**
     * Approves it; the payloads go in the same transaction.
     *
     * @param newComment what there is to say, or null
     * @param decider a supervisor of the desk who did not ask
     * @param at when
     * @throws RuleViolation {@code casefile.notSupervisor}, {@code disposal.notClosed} and {@code disposal.changedSince} when the file was opened
     *         again, and those of {@link FourEyes#decide}
     */
    public void approve(@Nullable String newComment, OfficerPrincipal decider, Instant at) {
        fourEyes.requireUndecided();
        requireSupervisor(decider);
        if (caseFile.getStatus() != CaseStatus.CLOSED) {
            throw new RuleViolation("disposal.notClosed", caseFile.getNumber());
        }
        if (!caseFile.getChangedAt().equals(closedAt)) {
            throw new RuleViolation("disposal.changedSince", caseFile.getNumber(), caseFile.getChangedAt());
        }
        decide(Verdict.APPROVED, newComment, decider, at);
    }

    /**
     * Rejects it.
     *
     * @param newComment why
     * @param decider a supervisor of the desk who did not ask
     * @param at when
     * @throws RuleViolation {@code casefile.notSupervisor}, {@code disposal.commentRequired}, and those of {@link FourEyes#decide}
     */
    public void reject(@Nullable String newComment, OfficerPrincipal decider, Instant at) {
        fourEyes.requireUndecided();
        requireSupervisor(decider);
        if (newComment == null || newComment.isBlank()) {
            throw new RuleViolation("disposal.commentRequired");
        }
        decide(Verdict.REJECTED, newComment, decider, at);
    }

    private void decide(Verdict newVerdict, @Nullable String newComment, OfficerPrincipal decider, Instant at) {
        fourEyes.decide(decider, at);
        comment = Text.optional(newComment, Text.SUMMARY, "disposal.comment").orElse(null);
        verdict = newVerdict;
        pending = null;
    }

    private void requireSupervisor(OfficerPrincipal decider) {
        if (!decider.holds(Role.SUPERVISOR, caseFile.getDesk().getId())) {
            throw new RuleViolation("casefile.notSupervisor");
        }
    }

    /**
     * Takes it back.
     *
     * @param officer who asked for it
     * @param at when
     * @throws RuleViolation those of {@link FourEyes#withdraw}
     */
    public void withdraw(OfficerPrincipal officer, Instant at) {
        fourEyes.withdraw(officer, at);
        pending = null;
    }

    /**
     * Why an officer may not decide it, if so.
     *
     * @param officer who would decide
     * @return key of the rule, nothing when the officer may
     */
    public Optional<String> objection(OfficerPrincipal officer) {
        return fourEyes.objection(officer).or(() -> officer.holds(Role.SUPERVISOR, caseFile.getDesk().getId())
                ? Optional.empty()
                : Optional.of("casefile.notSupervisor"));
    }

    /**
     * The case file.
     *
     * @return closed file whose history shall go
     */
    public CaseFile getCaseFile() {
        return caseFile;
    }

    /**
     * Since when the file is closed.
     *
     * @return instant from which the retention counts
     */
    public Instant getClosedAt() {
        return closedAt;
    }

    /**
     * Why.
     *
     * @return the reason given by who asked
     */
    public String getReason() {
        return reason;
    }

    /**
     * Who asked and who decided.
     *
     * @return the two officers and their times
     */
    public FourEyes getFourEyes() {
        return fourEyes;
    }

    /**
     * How it was decided.
     *
     * @return verdict, nothing while pending or when withdrawn
     */
    public Optional<Verdict> getVerdict() {
        return Optional.ofNullable(verdict);
    }

    /**
     * What the decider said.
     *
     * @return comment
     */
    public Optional<String> getComment() {
        return Optional.ofNullable(comment);
    }

    /**
     * Whether it waits for a decision.
     *
     * @return true while undecided and not withdrawn
     */
    public boolean isPending() {
        return fourEyes.isPending();
    }
}
