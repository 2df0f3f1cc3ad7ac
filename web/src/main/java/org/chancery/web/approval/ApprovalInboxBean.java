package org.chancery.web.approval;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.Slice;
import org.chancery.service.approval.ApprovalService;
import org.chancery.web.identity.SignedInOfficer;
import org.chancery.web.kernel.HighestMarking;
import org.chancery.web.kernel.Notices;
import org.jspecify.annotations.Nullable;

/** The list of proposals that wait for a supervisor, with the supervisor's own ones beside, which another one must decide. */
@Named("approvalInbox")
@ViewScoped
public class ApprovalInboxBean implements Serializable {

    private static final int SHOWN = 25;

    @Inject
    private ApprovalService approvals;

    @Inject
    private SignedInOfficer officer;

    @Inject
    private Clock clock;

    @Inject
    private Notices notices;

    private @Nullable String from;
    private transient @Nullable Slice<ProposalShown> waiting;
    private transient @Nullable List<ProposalShown> own;

    /** Reads the lists as they stand now, before each showing. */
    public void show() {
        OfficerPrincipal reader = officer.principal().orElseThrow(RecordNotFound::new);
        Instant now = clock.instant();
        waiting = approvals.inbox(from, SHOWN).map(proposal -> new ProposalShown(proposal, reader, true, now));
        own = approvals.own().stream().map(proposal -> new ProposalShown(proposal, reader, true, now)).toList();
    }

    /**
     * Takes one of the officer's own proposals back.
     *
     * @param id the proposal
     * @return this page
     */
    public String withdraw(UUID id) {
        approvals.withdraw(id);
        notices.done("approval.withdrawn");
        return "/approval/inbox.xhtml?faces-redirect=true";
    }

    /**
     * The proposals that wait.
     *
     * @return this page of the list, the longest waiting first
     */
    public List<ProposalShown> getRows() {
        return waiting == null ? List.of() : waiting.items();
    }

    /**
     * The first of the list, which is laid open when none is chosen.
     *
     * @return its identity, nothing when nothing waits
     */
    public Optional<UUID> first() {
        return getRows().stream().filter(ProposalShown::isMayDecide).findFirst().or(() -> getRows().stream().findFirst()).map(first -> first.getTold().id());
    }

    /**
     * The officer's own proposals that wait.
     *
     * @return proposals, which this officer cannot decide
     */
    public List<ProposalShown> getOwn() {
        if (own == null && officer.may(Roles.SUPERVISOR)) {
            show();
        }
        return own == null ? List.of() : own;
    }

    /**
     * How many wait.
     *
     * @return number, counted only so far
     */
    public long getCount() {
        return waiting == null ? 0 : waiting.count();
    }

    /**
     * Whether more wait than were counted.
     *
     * @return true when counting stopped
     */
    public boolean isCapped() {
        return waiting != null && waiting.countIsCapped();
    }

    /**
     * The address of those that wait longer.
     *
     * @return address, or null at the beginning
     */
    public @Nullable String getEarlier() {
        return waiting == null ? null : waiting.prevCursor().map(ApprovalInboxBean::address).orElse(null);
    }

    /**
     * The address of those that wait less long.
     *
     * @return address, or null at the end
     */
    public @Nullable String getLater() {
        return waiting == null ? null : waiting.nextCursor().map(ApprovalInboxBean::address).orElse(null);
    }

    private static String address(Cursor place) {
        return "inbox.xhtml?from=" + URLEncoder.encode(place.text(), StandardCharsets.UTF_8);
    }

    /**
     * The highest marking of the list.
     *
     * @return level and caveats of all files listed
     */
    public HighestMarking getMarking() {
        HighestMarking highest = new HighestMarking();
        for (List<ProposalShown> listed : List.of(getRows(), getOwn())) {
            listed.forEach(one -> highest.add(one.getTold().level(), one.getTold().caveats()));
        }
        return highest;
    }

    /**
     * From where the list is read.
     *
     * @return cursor, nothing for the beginning
     */
    public @Nullable String getFrom() {
        return from;
    }

    /**
     * Chooses from where the list is read.
     *
     * @param from cursor as in the address
     */
    public void setFrom(@Nullable String from) {
        this.from = from;
    }
}
