package org.chancery.web.approval;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.service.approval.Proposal;
import org.jspecify.annotations.Nullable;

/** A proposed change of status as a page shows it to one officer: where it stands, what the officer may do with it, and why not more. */
public final class ProposalShown {

    private static final Duration LONG = Duration.ofDays(2);
    private static final Duration TOO_LONG = Duration.ofDays(4);

    private final Proposal proposal;
    private final OfficerPrincipal reader;
    private final boolean supervised;
    private final Instant now;

    /**
     * Looks at a proposal.
     *
     * @param proposal the proposal
     * @param reader the officer before the screen
     * @param supervised whether this officer supervises the file's desk
     * @param now when
     */
    public ProposalShown(Proposal proposal, OfficerPrincipal reader, boolean supervised, Instant now) {
        this.proposal = proposal;
        this.reader = reader;
        this.supervised = supervised;
        this.now = now;
    }

    /**
     * What was proposed.
     *
     * @return the proposal as the services tell it
     */
    public Proposal getTold() {
        return proposal;
    }

    /**
     * Where the proposal stands.
     *
     * @return pending, approved, rejected or withdrawn
     */
    public String getState() {
        if (proposal.withdrawnAt() != null) {
            return "withdrawn";
        }
        return proposal.verdict() == null ? "pending" : proposal.verdict().name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether it waits for a decision.
     *
     * @return true while undecided and not withdrawn
     */
    public boolean isPending() {
        return proposal.pending();
    }

    /**
     * Whether the reader made it.
     *
     * @return true for the proposer
     */
    public boolean isMine() {
        return reader.getName().equals(proposal.proposedByName());
    }

    /**
     * Whether the reader supervises the file's desk.
     *
     * @return true for the desk's supervisors, even when four eyes keep one of them from deciding
     */
    public boolean isSupervised() {
        return supervised;
    }

    /**
     * Whether the reader may decide it now.
     *
     * @return true for a supervisor of the desk who neither proposed nor edited since
     */
    public boolean isMayDecide() {
        return isPending() && supervised && proposal.objection() == null;
    }

    /**
     * Whether the reader may take it back.
     *
     * @return true for the proposer while it waits
     */
    public boolean isMayWithdraw() {
        return isPending() && isMine();
    }

    /**
     * How urgent the waiting has become.
     *
     * @return tone of the mark: nothing, {@code wait} after two days, {@code late} after four
     */
    public String getWaitingTone() {
        Duration waiting = Duration.between(proposal.proposedAt(), now);
        return waiting.compareTo(TOO_LONG) >= 0 ? "late" : waiting.compareTo(LONG) >= 0 ? "wait" : "";
    }

    /**
     * Whether the desk's work on the file would end, so that what is unanswered would stay so.
     *
     * @return true for resolved and closed
     */
    public boolean isEndsWork() {
        return proposal.to() == CaseStatus.RESOLVED || proposal.to() == CaseStatus.CLOSED;
    }

    /**
     * Who ended it: the decider, or the proposer who took it back.
     *
     * @return name, nothing while it waits
     */
    public String getEndedByName() {
        return proposal.withdrawnAt() == null ? Objects.requireNonNullElse(proposal.decidedByName(), "") : proposal.proposedByName();
    }

    /**
     * When it was decided or taken back.
     *
     * @return instant, null while it waits
     */
    public @Nullable Instant getEndedAt() {
        return proposal.withdrawnAt() == null ? proposal.decidedAt() : proposal.withdrawnAt();
    }
}
