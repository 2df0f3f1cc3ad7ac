package org.chancery.web.approval;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Role;
import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Words;
import org.chancery.domain.timeline.TimelineKind;
import org.chancery.domain.timeline.TimelineQuery;
import org.chancery.service.approval.ApprovalService;
import org.chancery.service.approval.ProposeStatusChange;
import org.chancery.service.casefile.CaseFileService;
import org.chancery.service.timeline.TimelineService;
import org.chancery.web.identity.SignedInOfficer;
import org.chancery.web.kernel.HighestMarking;
import org.chancery.web.kernel.Notices;
import org.chancery.web.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** The page on which an officer proposes another status for a case file: where to, why, and what shows it. */
@Named("proposeStatusChange")
@ViewScoped
public class ProposeStatusChangeBean implements Serializable {

    private static final int SHOWN = 25;
    private static final Set<TimelineKind> ENTRIES = Set.of(TimelineKind.CORRESPONDENCE, TimelineKind.INCIDENT, TimelineKind.TALK);

    @Inject
    private CaseFileService caseFiles;

    @Inject
    private TimelineService timeline;

    @Inject
    private ApprovalService approvals;

    @Inject
    private SignedInOfficer officer;

    @Inject
    private Wording wording;

    @Inject
    private Notices notices;

    private @Nullable String number;
    private @Nullable CaseStatus from;
    private @Nullable CaseStatus to;
    private @Nullable String reason;
    private final ArrayList<EvidenceChoice> evidence = new ArrayList<>();
    private @Nullable String more;
    private transient @Nullable CaseFile file;

    /** Reads the newest entries of the file, to be named as evidence. */
    public void load() {
        if (number == null) {
            throw new RecordNotFound();
        }
        read();
        show();
    }

    /** Reads the file as it stands now, before each showing; the next proposal starts from the status that is shown then. */
    public void show() {
        file = caseFiles.get(number());
        from = file.getStatus();
    }

    /** Reads further entries of the file. */
    public void showMore() {
        read();
    }

    private void read() {
        var entries = timeline.timeline(number(), new TimelineQuery(ENTRIES, null, true, more, SHOWN));
        entries.items().forEach(item -> Optional.ofNullable(item.entry()).map(EvidenceChoice::new).ifPresent(evidence::add));
        more = entries.nextCursor().map(Cursor::text).orElse(null);
    }

    /**
     * Proposes.
     *
     * @return the page of the proposal
     */
    public String propose() {
        if (to == null) {
            throw new RuleViolation("approval.chooseStatus");
        }
        List<UUID> named = evidence.stream().filter(EvidenceChoice::isChosen).map(EvidenceChoice::getId).toList();
        UUID proposal = approvals.propose(
                new ProposeStatusChange(number(), Objects.requireNonNull(from), to, Objects.requireNonNullElse(reason, ""), named));
        notices.done("approval.proposed", number);
        return "/approval/decide.xhtml?faces-redirect=true&id=" + proposal;
    }

    /**
     * Why nothing can be proposed, so that nobody fills in a form in vain.
     *
     * @return the sentence, nothing when the officer may propose
     */
    public String getRefusal() {
        CaseFile shown = getFile();
        OfficerPrincipal reader = officer.principal().orElseThrow(RecordNotFound::new);
        if (!reader.holds(Role.DESK_OFFICER, shown.getDesk().getId()) && !reader.holds(Role.SUPERVISOR, shown.getDesk().getId())) {
            return wording.say("casefile.notPosted");
        }
        return shown.getPendingChange()
                .map(pending -> wording.say("statusChange.pending", pending.getFourEyes().getProposedByName()))
                .orElse("");
    }

    /**
     * The statuses that may follow the one that is shown.
     *
     * @return statuses in the order of the life of a file
     */
    public Set<CaseStatus> getReachable() {
        return Objects.requireNonNull(from).followers();
    }

    /**
     * What a status means.
     *
     * @param status the status
     * @return key of the sentence
     */
    public String meaning(CaseStatus status) {
        return "approval.meaning." + Words.of(status);
    }

    /**
     * The file.
     *
     * @return the file as it stands now
     */
    public CaseFile getFile() {
        CaseFile read = file;
        if (read == null) {
            read = caseFiles.get(number());
            file = read;
        }
        return read;
    }

    /**
     * The highest marking of what is shown.
     *
     * @return level and caveats of the file, raised by the entries offered
     */
    public HighestMarking getMarking() {
        HighestMarking highest = new HighestMarking();
        highest.add(getFile().getClassification().getLevel(), getFile().getClassification().getCaveats());
        evidence.forEach(entry -> highest.add(entry.getLevel(), List.of()));
        return highest;
    }

    /**
     * The entries offered.
     *
     * @return entries, the newest first
     */
    public List<EvidenceChoice> getEvidence() {
        return evidence;
    }

    /**
     * Whether the file holds more entries than are offered.
     *
     * @return true when there are more
     */
    public boolean isMore() {
        return more != null;
    }

    private CaseNumber number() {
        return CaseNumber.parse(Objects.requireNonNullElse(number, ""));
    }

    /**
     * The number of the file.
     *
     * @return number
     */
    public @Nullable String getNumber() {
        return number;
    }

    /**
     * Chooses the file.
     *
     * @param number number
     */
    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    /**
     * The status proposed.
     *
     * @return status, nothing while none is chosen
     */
    public @Nullable CaseStatus getTo() {
        return to;
    }

    /**
     * Chooses the status.
     *
     * @param to status
     */
    public void setTo(@Nullable CaseStatus to) {
        this.to = to;
    }

    /**
     * Why.
     *
     * @return what was typed
     */
    public @Nullable String getReason() {
        return reason;
    }

    /**
     * Says why.
     *
     * @param reason what was typed
     */
    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
