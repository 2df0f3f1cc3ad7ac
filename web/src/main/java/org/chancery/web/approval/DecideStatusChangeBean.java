package org.chancery.web.approval;

import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.approval.DecisionBasis;
import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.Verdict;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Role;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.timeline.EntryInBrief;
import org.chancery.service.approval.ApprovalService;
import org.chancery.service.approval.DecideStatusChange;
import org.chancery.service.approval.DecisionBasisService;
import org.chancery.service.approval.Proposal;
import org.chancery.service.casefile.CaseFileService;
import org.chancery.service.timeline.TimelineService;
import org.chancery.web.identity.SignedInOfficer;
import org.chancery.web.kernel.HighestMarking;
import org.chancery.web.kernel.Identity;
import org.chancery.web.kernel.Notices;
import org.chancery.web.kernel.When;
import org.jspecify.annotations.Nullable;

/** The page on which a supervisor decides a proposal, and on which everybody else of the desk reads it. */
@Named("decideStatusChange")
@ViewScoped
public class DecideStatusChangeBean implements Serializable {

    @Inject
    private ApprovalService approvals;

    @Inject
    private DecisionBasisService bases;

    @Inject
    private CaseFileService caseFiles;

    @Inject
    private TimelineService timeline;

    @Inject
    private SignedInOfficer officer;

    @Inject
    private Clock clock;

    @Inject
    private When when;

    @Inject
    private Notices notices;

    @Inject
    private ApprovalInboxBean inbox;

    private @Nullable String id;
    private long version;
    private @Nullable String comment;
    private transient @Nullable ProposalShown proposal;
    private transient @Nullable CaseFile file;
    private transient @Nullable DecisionBasis basis;
    private transient @Nullable List<EntryInBrief> evidence;

    /**
     * Reads the proposal as it stands now, before each showing: after a refusal too, so that the officer sees what stood in the way. What
     * was typed stays, and the next decision is bound to what is shown now.
     */
    public void show() {
        if (id != null) {
            read(Identity.of(id));
            version = Objects.requireNonNull(proposal).getTold().version();
        }
    }

    /** Reads the proposal of the page that is about one; without any there is nothing at its address. */
    public void showChosen() {
        if (id == null) {
            throw new RecordNotFound();
        }
        if (officer.may(Roles.SUPERVISOR)) {
            inbox.show();
        }
        show();
    }

    private void read(UUID wanted) {
        OfficerPrincipal reader = officer.principal().orElseThrow(RecordNotFound::new);
        Proposal told = approvals.get(wanted);
        CaseFile subject = caseFiles.get(CaseNumber.parse(told.caseFile()));
        proposal = new ProposalShown(told, reader, reader.holds(Role.SUPERVISOR, subject.getDesk().getId()), clock.instant());
        file = subject;
        basis = bases.of(wanted);
        evidence = timeline.brief(told.evidence());
    }

    /** Reads the list, and lays its first proposal open when none is chosen yet. */
    public void showFirst() {
        inbox.show();
        if (id == null) {
            id = inbox.first().map(UUID::toString).orElse(null);
        }
        show();
    }

    /**
     * Approves.
     *
     * @return the page of the decided proposal
     */
    public String approve() {
        return decide(Verdict.APPROVED, "approval.approved");
    }

    /**
     * Rejects, for the reason typed.
     *
     * @return the page of the decided proposal
     */
    public String reject() {
        return decide(Verdict.REJECTED, "approval.rejected");
    }

    private String decide(Verdict verdict, String done) {
        UUID decided = Identity.of(Objects.requireNonNull(id));
        approvals.decide(new DecideStatusChange(decided, version, verdict, comment));
        notices.done(done);
        return page(decided);
    }

    /**
     * Takes the proposal back.
     *
     * @param withdrawn the proposal
     * @return its page
     */
    public String withdraw(UUID withdrawn) {
        approvals.withdraw(withdrawn);
        notices.done("approval.withdrawn");
        return page(withdrawn);
    }

    private static String page(UUID id) {
        return "/approval/decide.xhtml?faces-redirect=true&id=" + id;
    }

    /**
     * Whether there is a proposal to show.
     *
     * @return false when the list is empty and none was asked for
     */
    public boolean isShown() {
        return id != null;
    }

    /**
     * The proposal as this officer sees it.
     *
     * @return proposal
     */
    public @Nullable ProposalShown getProposal() {
        if (proposal == null && id != null) {
            read(Identity.of(id));
        }
        return proposal;
    }

    /**
     * The case file as it stands now.
     *
     * @return file with desk and officer
     */
    public @Nullable CaseFile getFile() {
        return file;
    }

    /**
     * The entries named as evidence.
     *
     * @return entries that exist for the officer, in the order of the timeline
     */
    public List<EntryInBrief> getEvidence() {
        return evidence == null ? List.of() : evidence;
    }

    /**
     * What the decision rests on.
     *
     * @return what changed since, and the replies owed
     */
    public @Nullable DecisionBasis getBasis() {
        return basis;
    }

    /**
     * What changed in the file since the proposal.
     *
     * @return changes, the newest first
     */
    public List<FileChange> getChanges() {
        return proposal == null || basis == null ? List.of() : FileChange.since(proposal.getTold(), basis);
    }

    /**
     * How many replies are owed that are late already.
     *
     * @return number of papers whose day has passed
     */
    public long getLateReplies() {
        return basis == null ? 0 : basis.repliesOwed().stream().filter(day -> day.isBefore(when.getToday())).count();
    }

    /**
     * The highest marking of what is shown.
     *
     * @return level and caveats of the list, the file and the evidence together
     */
    public HighestMarking getMarking() {
        HighestMarking highest = inbox.getMarking();
        if (proposal != null) {
            highest.add(proposal.getTold().level(), proposal.getTold().caveats());
            getEvidence().forEach(entry -> highest.add(entry.level(), List.of()));
        }
        return highest;
    }

    /**
     * The version of the file that is shown and decided on.
     *
     * @return version
     */
    public long getVersion() {
        return version;
    }

    /**
     * Which proposal.
     *
     * @return identity, nothing when none was asked for
     */
    public @Nullable String getId() {
        return id;
    }

    /**
     * Chooses a proposal.
     *
     * @param id identity
     */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /**
     * Why it is decided so.
     *
     * @return what was typed
     */
    public @Nullable String getComment() {
        return comment;
    }

    /**
     * Says why it is decided so.
     *
     * @param comment what was typed
     */
    public void setComment(@Nullable String comment) {
        this.comment = comment;
    }
}
