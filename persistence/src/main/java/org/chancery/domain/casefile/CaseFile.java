package org.chancery.domain.casefile;

import java.time.Instant;
import java.time.LocalDate;
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
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Role;
import org.chancery.domain.kernel.BaseEntity;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.StaleVersion;
import org.chancery.domain.kernel.Text;
import org.chancery.domain.party.States;
import org.jspecify.annotations.Nullable;

/** A case file (dossier): one matter between states, kept by one desk, holding entries; its status changes by proposal and decision only. */
@Entity
@Table(name = "case_file")
public class CaseFile extends BaseEntity {

    @Column(name = "number", nullable = false, updatable = false, length = 24)
    private String number;

    @Column(name = "title", nullable = false, length = Text.TITLE)
    private String title;

    @Column(name = "summary", length = Text.SUMMARY)
    private @Nullable String summary;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "desk_id", nullable = false, updatable = false)
    private Desk desk;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "officer_id", nullable = false)
    private Officer officer;

    @Embedded
    private Classification classification;

    @Column(name = "states", nullable = false)
    private String[] states;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 16)
    private CaseStatus status;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pending_change_id")
    private @Nullable StatusChange pendingChange;

    @Embedded
    private Edition edition;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by_name", nullable = false, length = 60)
    private String changedByName;

    /** Who put the present officer in charge, until that officer does something in the file. */
    @Column(name = "assigned_by_name", length = 60)
    private @Nullable String assignedByName;

    @Column(name = "assigned_at")
    private @Nullable Instant assignedAt;

    /** For JPA. */
    protected CaseFile() {}

    /**
     * Opens a case file as a draft; the officer who opens it is in charge.
     *
     * @param number its number, taken from the desk's counter
     * @param desk the desk that keeps it
     * @param officer the record of the officer who opens it
     * @param particulars what it is about
     * @param opener the officer who opens it
     * @param at when
     * @throws RuleViolation {@code casefile.notPosted} when the officer is no desk officer of the desk, {@code desk.closed}
     */
    public CaseFile(CaseNumber number, Desk desk, Officer officer, CaseParticulars particulars, OfficerPrincipal opener, Instant at) {
        requireDeskOfficer(opener, desk);
        if (!desk.isActive()) {
            throw new RuleViolation("desk.closed", desk.getName());
        }
        this.number = number.toString();
        this.desk = desk;
        this.officer = officer;
        this.status = CaseStatus.DRAFT;
        this.openedAt = at;
        this.edition = new Edition(0, opener, at);
        describe(particulars, opener);
        touched(opener, at);
    }

    /**
     * Amends what the case file says of itself.
     *
     * @param particulars the new particulars
     * @param shownVersion version that the officer had on the screen
     * @param editor who amends
     * @param at when
     * @throws RuleViolation {@code casefile.closed}, {@code casefile.notPosted}
     * @throws StaleVersion when somebody changed what the file says of itself meanwhile; an entry logged meanwhile is no such change
     */
    public void amend(CaseParticulars particulars, long shownVersion, OfficerPrincipal editor, Instant at) {
        requirePostedAt(editor);
        requireOpenToEdits();
        edition.requireShownBy(shownVersion, getVersion());
        describe(particulars, editor);
        edited(editor, at);
        newEdition(editor, at);
    }

    /**
     * Puts another officer in charge; a supervisor of the desk does that.
     *
     * @param newOfficer a desk officer or supervisor of the desk
     * @param shownVersion version that the supervisor had on the screen
     * @param supervisor who assigns
     * @param at when
     * @throws RuleViolation {@code casefile.notSupervisor}, {@code casefile.assignee} for an officer who is not posted to the desk or not
     *     cleared for the file
     * @throws StaleVersion when somebody changed what the file says of itself meanwhile; an entry logged meanwhile is no such change
     */
    public void assign(Officer newOfficer, long shownVersion, OfficerPrincipal supervisor, Instant at) {
        requireSupervisor(supervisor);
        requireOpenToEdits();
        if (!mayBeLedBy(newOfficer)) {
            throw new RuleViolation("casefile.assignee", newOfficer.getName());
        }
        edition.requireShownBy(shownVersion, getVersion());
        officer = newOfficer;
        edited(supervisor, at);
        newEdition(supervisor, at);
        boolean other = !newOfficer.getId().equals(supervisor.id());
        assignedByName = other ? supervisor.getName() : null;
        assignedAt = other ? at : null;
    }

    /**
     * Whether an officer may be in charge of this file.
     *
     * @param candidate the officer
     * @return true for desk officers and supervisors of the desk who are cleared for the file
     */
    public boolean mayBeLedBy(Officer candidate) {
        OfficerPrincipal principal = candidate.principal();
        boolean posted = principal.holds(Role.DESK_OFFICER, desk.getId()) || principal.holds(Role.SUPERVISOR, desk.getId());
        return posted && candidate.isEnabled() && principal.clearance() >= classification.getLevel();
    }

    /**
     * Notes that an entry was logged or corrected, a paper attached or a link made: the file has changed, and its editor cannot decide what is
     * pending.
     *
     * @param editor who did it
     * @param at when
     * @throws RuleViolation {@code casefile.closed}, {@code casefile.notPosted}
     */
    public void entered(OfficerPrincipal editor, Instant at) {
        requireOpenToEdits();
        requirePostedAt(editor);
        edited(editor, at);
    }

    /**
     * Proposes another status.
     *
     * @param shown the status that the proposer had on the screen
     * @param to the status proposed
     * @param reason why
     * @param evidence entries of this file that show it
     * @param proposer who proposes, a desk officer or supervisor of the desk
     * @param at when
     * @return the proposal, waiting for another officer's decision
     * @throws RuleViolation {@code casefile.notPosted}, {@code statusChange.pending}, {@code statusChange.moved} when the file has another status
     *     by now, {@code statusChange.unreachable}
     */
    public StatusChange propose(
            CaseStatus shown, CaseStatus to, String reason, Collection<UUID> evidence, OfficerPrincipal proposer, Instant at) {
        requirePostedAt(proposer);
        if (pendingChange != null) {
            throw new RuleViolation("statusChange.pending", pendingChange.getFourEyes().getProposedByName());
        }
        if (shown != status) {
            throw new RuleViolation("statusChange.moved", shown, status, edition.getByName(), edition.getAt());
        }
        StatusChange change = new StatusChange(this, to, reason, evidence, proposer, at);
        pendingChange = change;
        touched(proposer, at);
        return change;
    }

    /**
     * Decides the pending proposal; an approval changes the status.
     *
     * @param verdict approved or rejected
     * @param comment why; needed to reject
     * @param shown version of this file that the supervisor had on the screen
     * @param decider who decides, a supervisor of the desk who neither proposed nor edited since
     * @param at when
     * @throws RuleViolation {@code statusChange.nonePending}, {@code casefile.notSupervisor}, {@code statusChange.commentRequired}, those of
     *     {@link org.chancery.domain.identity.FourEyes#decide}, and {@code statusChange.entriesSince} when an entry, a paper or a link changed
     *     since the file was shown: the decision rests on them
     * @throws StaleVersion when what the file says of itself changed since it was shown
     */
    public void decide(Verdict verdict, @Nullable String comment, long shown, OfficerPrincipal decider, Instant at) {
        StatusChange change = pendingChange;
        if (change == null) {
            throw new RuleViolation("statusChange.nonePending");
        }
        requireSupervisor(decider);
        change.decide(verdict, comment, decider, at);
        requireAllShown(shown);
        if (verdict == Verdict.APPROVED) {
            status = change.getTo();
            newEdition(decider, at);
        }
        pendingChange = null;
        touched(decider, at);
    }

    /**
     * Takes the pending proposal back.
     *
     * @param officer the proposer
     * @param at when
     * @throws RuleViolation {@code statusChange.nonePending}, {@code fourEyes.notProposer}
     */
    public void withdraw(OfficerPrincipal officer, Instant at) {
        if (pendingChange == null) {
            throw new RuleViolation("statusChange.nonePending");
        }
        pendingChange.withdraw(officer, at);
        pendingChange = null;
        touched(officer, at);
    }

    private void describe(CaseParticulars particulars, OfficerPrincipal editor) {
        title = Text.required(particulars.title(), Text.TITLE, "casefile.title");
        summary = Text.optional(particulars.summary(), Text.SUMMARY, "casefile.summary").orElse(null);
        classification = particulars.classification().within(editor);
        states = States.checked(particulars.states());
        dueOn = particulars.dueOn();
    }

    private void edited(OfficerPrincipal editor, Instant at) {
        touched(editor, at);
        if (pendingChange != null) {
            pendingChange.subjectEdited(editor);
        }
    }

    private void touched(OfficerPrincipal by, Instant at) {
        changedByName = by.getName();
        changedAt = at;
        if (by.id().equals(officer.getId())) {
            assignedByName = null;
            assignedAt = null;
        }
    }

    /** The present changes reach the table as one, and give the file its next version. */
    private void newEdition(OfficerPrincipal by, Instant at) {
        edition = new Edition(getVersion() + 1, by, at);
    }

    private void requireAllShown(long shown) {
        if (shown != getVersion()) {
            edition.requireShownBy(shown, getVersion());
            throw new RuleViolation("statusChange.entriesSince", changedByName, changedAt);
        }
    }

    private void requireOpenToEdits() {
        if (status == CaseStatus.CLOSED) {
            throw new RuleViolation("casefile.closed", number);
        }
    }

    private void requirePostedAt(OfficerPrincipal who) {
        if (!who.holds(Role.DESK_OFFICER, desk.getId()) && !who.holds(Role.SUPERVISOR, desk.getId())) {
            throw new RuleViolation("casefile.notPosted");
        }
    }

    private void requireSupervisor(OfficerPrincipal who) {
        if (!who.holds(Role.SUPERVISOR, desk.getId())) {
            throw new RuleViolation("casefile.notSupervisor");
        }
    }

    private static void requireDeskOfficer(OfficerPrincipal who, Desk desk) {
        if (!who.holds(Role.DESK_OFFICER, desk.getId())) {
            throw new RuleViolation("casefile.notPosted");
        }
    }

    /**
     * The number.
     *
     * @return number as written, {@code SA-2024-0017}
     */
    public String getNumber() {
        return number;
    }

    /**
     * The title.
     *
     * @return title
     */
    public String getTitle() {
        return title;
    }

    /**
     * The summary.
     *
     * @return what the matter is, in a paragraph
     */
    public Optional<String> getSummary() {
        return Optional.ofNullable(summary);
    }

    /**
     * The desk that keeps the file.
     *
     * @return desk
     */
    public Desk getDesk() {
        return desk;
    }

    /**
     * The officer in charge.
     *
     * @return officer
     */
    public Officer getOfficer() {
        return officer;
    }

    /**
     * How the file is classified.
     *
     * @return level and caveats
     */
    public Classification getClassification() {
        return classification;
    }

    /**
     * The states concerned.
     *
     * @return ISO 3166 alpha-2 codes in the order given
     */
    public List<String> getStates() {
        return List.of(states);
    }

    /**
     * Where the file stands.
     *
     * @return status
     */
    public CaseStatus getStatus() {
        return status;
    }

    /**
     * When the matter is due.
     *
     * @return day, or nothing
     */
    public Optional<LocalDate> getDueOn() {
        return Optional.ofNullable(dueOn);
    }

    /**
     * The proposal waiting for a decision.
     *
     * @return proposal, or nothing
     */
    public Optional<StatusChange> getPendingChange() {
        return Optional.ofNullable(pendingChange);
    }

    /**
     * Who wrote last what the file says of itself.
     *
     * @return edition of its cover sheet
     */
    public Edition getEdition() {
        return edition;
    }

    /**
     * Whether an older version of the file says of itself what it says now.
     *
     * @param shown version that an officer had on the screen
     * @return true when at most entries, papers or links changed since
     */
    public boolean saysTheSameAs(long shown) {
        return edition.isShownBy(shown, getVersion());
    }

    /**
     * When the file was opened.
     *
     * @return instant
     */
    public Instant getOpenedAt() {
        return openedAt;
    }

    /**
     * When the file or anything in it changed last.
     *
     * @return instant
     */
    public Instant getChangedAt() {
        return changedAt;
    }

    /**
     * Who changed it last.
     *
     * @return the officer's name
     */
    public String getChangedByName() {
        return changedByName;
    }

    /**
     * Who put the present officer in charge, as long as that officer did nothing in the file since.
     *
     * @return the supervisor's name
     */
    public Optional<String> getAssignedByName() {
        return Optional.ofNullable(assignedByName);
    }

    /**
     * When the present officer was put in charge, as long as that officer did nothing in the file since.
     *
     * @return instant
     */
    public Optional<Instant> getAssignedAt() {
        return Optional.ofNullable(assignedAt);
    }
}
