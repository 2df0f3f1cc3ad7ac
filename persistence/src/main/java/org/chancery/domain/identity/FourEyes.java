package org.chancery.domain.identity;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.chancery.domain.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The four-eyes principle: one officer asks, another decides. Who asked can never decide, nor who edited the subject since.
 */
@Embeddable
public class FourEyes {

    @Column(name = "proposed_by", nullable = false, updatable = false)
    private UUID proposedBy;

    @Column(name = "proposed_by_name", nullable = false, updatable = false, length = 60)
    private String proposedByName;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @Column(name = "edited_since", nullable = false)
    private UUID[] editedSince;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_by_name", length = 60)
    private @Nullable String decidedByName;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** For JPA. */
    protected FourEyes() {}

    /**
     * Asks.
     *
     * @param proposer the officer who asks
     * @param at when
     */
    public FourEyes(OfficerPrincipal proposer, Instant at) {
        this.proposedBy = proposer.id();
        this.proposedByName = proposer.getName();
        this.proposedAt = at;
        this.editedSince = new UUID[0];
    }

    /**
     * Notes that an officer edited the subject after it was proposed and before it is decided.
     *
     * @param officer who edited
     */
    public void edited(OfficerPrincipal officer) {
        if (!editedSince(officer)) {
            UUID[] more = Arrays.copyOf(editedSince, editedSince.length + 1);
            more[editedSince.length] = officer.id();
            editedSince = more;
        }
    }

    /**
     * Why an officer may not decide, if so.
     *
     * @param officer who would decide
     * @return key of the rule, {@code fourEyes.sameOfficer} or {@code fourEyes.editedSince}; nothing when the officer may
     */
    public Optional<String> objection(OfficerPrincipal officer) {
        if (officer.id().equals(proposedBy)) {
            return Optional.of("fourEyes.sameOfficer");
        }
        return editedSince(officer) ? Optional.of("fourEyes.editedSince") : Optional.empty();
    }

    /**
     * Decides.
     *
     * @param decider the officer who decides
     * @param at when
     * @throws RuleViolation {@code fourEyes.alreadyDecided} with who and when, {@code fourEyes.withdrawn}, {@code fourEyes.sameOfficer},
     *     {@code fourEyes.editedSince}
     */
    public void decide(OfficerPrincipal decider, Instant at) {
        requireUndecided();
        objection(decider).ifPresent(key -> {
            throw new RuleViolation(key, proposedByName);
        });
        decidedBy = decider.id();
        decidedByName = decider.getName();
        decidedAt = at;
    }

    /**
     * Takes the proposal back, which only its proposer may do.
     *
     * @param officer who takes it back
     * @param at when
     * @throws RuleViolation {@code fourEyes.alreadyDecided}, {@code fourEyes.withdrawn} or {@code fourEyes.notProposer}
     */
    public void withdraw(OfficerPrincipal officer, Instant at) {
        requireUndecided();
        if (!officer.id().equals(proposedBy)) {
            throw new RuleViolation("fourEyes.notProposer", proposedByName);
        }
        withdrawnAt = at;
    }

    /**
     * Whether nobody decided yet and the proposer did not take it back.
     *
     * @return true while it waits
     */
    public boolean isPending() {
        return decidedBy == null && withdrawnAt == null;
    }

    /**
     * Refuses what is already decided or withdrawn.
     *
     * @throws RuleViolation {@code fourEyes.alreadyDecided} or {@code fourEyes.withdrawn}, with who and when
     */
    public void requireUndecided() {
        if (decidedBy != null) {
            throw new RuleViolation("fourEyes.alreadyDecided", String.valueOf(decidedByName), Objects.requireNonNull(decidedAt));
        }
        if (withdrawnAt != null) {
            throw new RuleViolation("fourEyes.withdrawn", proposedByName, withdrawnAt);
        }
    }

    private boolean editedSince(OfficerPrincipal officer) {
        return Arrays.asList(editedSince).contains(officer.id());
    }

    /**
     * Who asked.
     *
     * @return identity of the proposer
     */
    public UUID getProposedBy() {
        return proposedBy;
    }

    /**
     * Who asked.
     *
     * @return name of the proposer
     */
    public String getProposedByName() {
        return proposedByName;
    }

    /**
     * When it was asked.
     *
     * @return instant of the proposal
     */
    public Instant getProposedAt() {
        return proposedAt;
    }

    /**
     * Who decided.
     *
     * @return name of the decider, nothing while undecided
     */
    public Optional<String> getDecidedByName() {
        return Optional.ofNullable(decidedByName);
    }

    /**
     * When it was decided.
     *
     * @return instant of the decision, nothing while undecided
     */
    public Optional<Instant> getDecidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /**
     * When the proposer took it back.
     *
     * @return instant of the withdrawal, nothing if it was not withdrawn
     */
    public Optional<Instant> getWithdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }
}
