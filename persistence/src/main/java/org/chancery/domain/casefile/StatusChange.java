package org.chancery.domain.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.chancery.domain.identity.FourEyes;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Role;
import org.chancery.domain.kernel.BaseEntity;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Text;
import org.jspecify.annotations.Nullable;

/** A proposed change of a case file's status, with its reason, and its decision by another officer. */
@Entity
@Table(name = "status_change")
public class StatusChange extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_file_id", nullable = false, updatable = false)
    private CaseFile caseFile;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status", nullable = false, updatable = false, length = 16)
    private CaseStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status", nullable = false, updatable = false, length = 16)
    private CaseStatus to;

    @Column(name = "reason", nullable = false, updatable = false, length = Text.SUMMARY)
    private String reason;

    @Column(name = "evidence", nullable = false, updatable = false)
    private UUID[] evidence;

    @Embedded
    private FourEyes fourEyes;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict", length = 16)
    private @Nullable Verdict verdict;

    @Column(name = "comment", length = Text.SUMMARY)
    private @Nullable String comment;

    /** TRUE while pending, else null: a unique key over file and this column allows one pending proposal a file. */
    @Column(name = "pending")
    private @Nullable Boolean pending;

    /** For JPA. */
    protected StatusChange() {}

    /** Made by {@link CaseFile#propose} alone. */
    StatusChange(CaseFile caseFile, CaseStatus to, String reason, Collection<UUID> evidence, OfficerPrincipal proposer, Instant at) {
        if (!caseFile.getStatus().mayBecome(to)) {
            throw new RuleViolation("statusChange.unreachable", caseFile.getStatus(), to);
        }
        this.caseFile = caseFile;
        this.from = caseFile.getStatus();
        this.to = to;
        this.reason = Text.required(reason, Text.SUMMARY, "statusChange.reason");
        this.evidence = evidence.toArray(UUID[]::new);
        this.fourEyes = new FourEyes(proposer, at);
        this.pending = true;
    }

    void decide(Verdict newVerdict, @Nullable String newComment, OfficerPrincipal decider, Instant at) {
        fourEyes.decide(decider, at);
        comment = Text.optional(newComment, Text.SUMMARY, "statusChange.comment").orElse(null);
        if (newVerdict == Verdict.REJECTED && comment == null) {
            throw new RuleViolation("statusChange.commentRequired");
        }
        verdict = newVerdict;
        pending = null;
    }

    void withdraw(OfficerPrincipal officer, Instant at) {
        fourEyes.withdraw(officer, at);
        pending = null;
    }

    void subjectEdited(OfficerPrincipal editor) {
        fourEyes.edited(editor);
    }

    /**
     * Refuses a second decision, naming who decided and when.
     *
     * @throws RuleViolation {@code fourEyes.alreadyDecided}, {@code fourEyes.withdrawn}
     */
    public void requirePending() {
        fourEyes.requireUndecided();
    }

    /**
     * Why an officer may not decide this proposal, if so.
     *
     * @param officer who would decide
     * @return key of the rule, {@code casefile.notSupervisor} or one of {@link FourEyes#objection}; nothing when the officer may
     */
    public Optional<String> objection(OfficerPrincipal officer) {
        return fourEyes.objection(officer).or(() -> officer.holds(Role.SUPERVISOR, caseFile.getDesk().getId())
                ? Optional.empty()
                : Optional.of("casefile.notSupervisor"));
    }

    /**
     * The case file.
     *
     * @return file whose status is to change
     */
    public CaseFile getCaseFile() {
        return caseFile;
    }

    /**
     * The status when it was proposed.
     *
     * @return status
     */
    public CaseStatus getFrom() {
        return from;
    }

    /**
     * The status proposed.
     *
     * @return status
     */
    public CaseStatus getTo() {
        return to;
    }

    /**
     * Why.
     *
     * @return the proposer's reason
     */
    public String getReason() {
        return reason;
    }

    /**
     * What shows it.
     *
     * @return identities of entries of the file
     */
    public List<UUID> getEvidence() {
        return List.of(evidence);
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
