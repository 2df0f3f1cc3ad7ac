package org.chancery.servicetest.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;

import org.assertj.core.util.Throwables;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.CaseParticulars;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.Classification;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.casefile.Verdict;
import org.chancery.domain.history.Disposal;
import org.chancery.domain.history.HistoryEvent;
import org.chancery.domain.history.HistoryFilter;
import org.chancery.domain.history.HistoryLine;
import org.chancery.domain.history.KnownRecord.Standing;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.talk.Participant;
import org.chancery.domain.talk.TalkKind;
import org.chancery.domain.talk.TalkParticulars;
import org.chancery.service.approval.ApprovalService;
import org.chancery.service.approval.DecideStatusChange;
import org.chancery.service.approval.ProposeStatusChange;
import org.chancery.service.casefile.AmendCaseFile;
import org.chancery.service.casefile.CaseFileService;
import org.chancery.service.casefile.OpenCaseFile;
import org.chancery.service.document.AttachPaper;
import org.chancery.service.document.AttachmentService;
import org.chancery.service.history.DecideDisposal;
import org.chancery.service.history.DisposalInFull;
import org.chancery.service.history.DisposalService;
import org.chancery.service.history.FindEvents;
import org.chancery.service.history.HistoryService;
import org.chancery.service.history.KnownService;
import org.chancery.service.history.ProposeDisposal;
import org.chancery.service.history.ReadKnownFile;
import org.chancery.service.history.Retention;
import org.chancery.service.history.log.VerificationProgress;
import org.chancery.service.history.log.VerificationProgress.State;
import org.chancery.service.talk.CorrectTalk;
import org.chancery.service.talk.LogTalk;
import org.chancery.service.talk.TalkService;
import org.junit.jupiter.api.Test;

/** Two officers dispose of what the history tells of a closed file: exactly that goes, and everything else can still be proven. */
class DisposalIT extends HistoryTest {

    @Inject
    private CaseFileService caseFiles;

    @Inject
    private TalkService talks;

    @Inject
    private AttachmentService papers;

    @Inject
    private ApprovalService approvals;

    @Inject
    private DisposalService disposals;

    @Inject
    private HistoryService history;

    @Inject
    private KnownService known;

    @Test
    void exactlyTheContentsOfTheFileGoAndWhatItSaysNowStaysProven() throws Exception {
        CaseNumber other = closed("Another matter");
        CaseNumber file = closed("The matter");
        Instant then = Instant.now();
        List<HistoryEvent> before = events(file);
        UUID disposal = as("desk", () -> disposals.propose(new ProposeDisposal(file, "Ten years are over")));
        long announced = as("supervisor", () -> disposals.events(disposal));
        as("supervisor", () -> disposals.approve(new DecideDisposal(disposal, "Seen")));

        List<HistoryEvent> after = events(file);
        List<UUID> earlier = before.stream().map(HistoryEvent::getId).toList();
        assertThat(after).filteredOn(event -> earlier.contains(event.getId())).hasSameSizeAs(before).allSatisfy(event -> {
            assertThat(event.isDisposedOf()).isTrue();
            assertThat(event.getBefore()).isEmpty();
            assertThat(event.getAfter()).isEmpty();
            assertThat(event.getReason()).isEmpty();
            assertThat(event.getRecordName()).isEmpty();
            assertThat(event.getDisposalId()).contains(disposal);
            assertThat(event.isIntact()).as("its entry is what was sealed").isTrue();
        });
        assertThat(announced).isEqualTo(as("supervisor", () -> disposals.events(disposal))).isEqualTo(before.size());
        assertThat(after).filteredOn(event -> event.isAbout(Disposal.class)).hasSize(2).noneMatch(HistoryEvent::isDisposedOf);
        assertThat(after).filteredOn(event -> event.getAction().equals("disposal.approve") && event.getBefore().equals(event.getAfter()))
                .as("file, talk, paper, and the change of status, told anew").hasSize(4);
        assertThat(events(other)).noneMatch(HistoryEvent::isDisposedOf);

        assertThat(as("desk", () -> known.caseFile(new ReadKnownFile(file, Optional.of(then), Optional.empty(), Optional.empty(), 25))).latest().standing())
                .isEqualTo(Standing.DISPOSED_OF);
        assertThat(as("desk", () -> known.caseFile(
                new ReadKnownFile(file, Optional.empty(), Optional.empty(), Optional.empty(), 25))).latest().standing()).isEqualTo(Standing.KNOWN);
        assertThat(as("desk", () -> history.ofRecord(
                new FindEvents(HistoryFilter.ofCaseFile(file.toString()), Optional.empty(), 100))).items())
                .as("that it happened is still told").extracting(HistoryLine::id).containsAll(
                        before.stream().filter(event -> event.getRecordVersion().isPresent()).map(HistoryEvent::getId).toList());
        assertThat(verified()).satisfies(progress -> assertThat(progress.findings()).isEmpty())
                .extracting(VerificationProgress::state).isEqualTo(State.SOUND);
    }

    @Test
    void oneOfficerAloneDisposesOfNothing() throws Exception {
        CaseNumber file = closed("Own");
        UUID disposal = as("supervisor", () -> disposals.propose(new ProposeDisposal(file, "Over")));
        assertThatThrownBy(() -> as("supervisor", () -> disposals.approve(new DecideDisposal(disposal, null))))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("fourEyes.sameOfficer");
        for (String who : List.of("desk", "auditor", "admin")) {
            assertThatThrownBy(() -> as(who, () -> disposals.approve(new DecideDisposal(disposal, null)))).isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> as("desk2", () -> disposals.get(disposal))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as("desk", () -> disposals.propose(new ProposeDisposal(file, "Once more"))))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("disposal.pending");

        assertThat(events(file)).noneMatch(HistoryEvent::isDisposedOf).anySatisfy(event -> {
            assertThat(event.getDetail()).contains("fourEyes.sameOfficer");
            assertThat(event.getAction()).isEqualTo("disposal.approve");
        });
        refused("update disposal set decided_by = proposed_by, decided_at = proposed_at, verdict = 'APPROVED', pending = null where id = '" + disposal + "'",
                "disposal_four_eyes");
        as("supervisor", () -> disposals.withdraw(disposal));
    }

    @Test
    void whatIsRejectedStaysAndTheSecondDecisionIsRefused() throws Exception {
        CaseNumber file = closed("Kept");
        UUID disposal = as("desk", () -> disposals.propose(new ProposeDisposal(file, "Over")));
        as("supervisor", () -> disposals.reject(new DecideDisposal(disposal, "The court needs it")));
        assertThatThrownBy(() -> as("supervisor", () -> disposals.approve(new DecideDisposal(disposal, null))))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("fourEyes.alreadyDecided").hasMessageContaining("supervisor");

        assertThat(events(file)).noneMatch(HistoryEvent::isDisposedOf);
        assertThat(as("auditor", () -> disposals.list(null, 25)).items()).extracting(DisposalInFull::id).contains(disposal);
    }

    @Test
    void theHistoryOfAnOpenFileIsKept() throws Exception {
        CaseNumber open = as("desk", () -> caseFiles.open(new OpenCaseFile("SA", about("Open"))));
        assertThatThrownBy(() -> as("desk", () -> disposals.propose(new ProposeDisposal(open, "Why"))))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("disposal.notClosed");
        Retention retention = as("desk", () -> disposals.retention(open));
        assertThat(retention.closed()).isFalse();
        assertThat(retention.isOver()).isFalse();
    }

    /** What the database itself lets through: nothing but all of the payload, under an approved disposal of the same file. */
    @Test
    void theGuardLetsNothingElseGo() throws Exception {
        CaseNumber file = closed("Guarded");
        UUID pending = as("desk", () -> disposals.propose(new ProposeDisposal(file, "Over")));
        UUID event = events(file).get(0).getId();
        String gone = "record_name = null, reason = null, detail = null, before_state = null, after_state = null, salt = null, disposal_id = '";
        refused("update history_event set after_state = null where id = '" + event + "'");
        refused("update history_event set " + gone + pending + "' where id = '" + event + "'");
        UUID approved = as("desk", () -> disposals.propose(new ProposeDisposal(closed("Approved"), "Over")));
        as("supervisor", () -> disposals.approve(new DecideDisposal(approved, null)));
        refused("update history_event set " + gone + approved + "' where id = '" + event + "'");
        as("supervisor", () -> disposals.approve(new DecideDisposal(pending, null)));
        refused("update history_event set disposal_id = '" + approved + "' where id = '" + event + "'");
        UUID fresh = events(file).stream().filter(one -> !one.isDisposedOf() && one.getRecordType().equals(Optional.of("CaseFile")))
                .findFirst().orElseThrow().getId();
        refused("update history_event set " + gone + pending + "' where id = '" + fresh + "'");
        refused("update history_event set officer_name = 'nobody', " + gone + pending + "' where id = '" + fresh + "'");
        refused("update history_event set salt = null, disposal_id = '" + pending + "' where id = '" + fresh + "'");
        refused("delete from history_event where id = '" + event + "'");
        UUID decision = events(file).stream().filter(one -> one.isAbout(Disposal.class)).findFirst().orElseThrow().getId();
        refused("update history_event set " + gone + pending + "' where id = '" + decision + "'");
    }

    /** What was decided stays decided: nobody moves the decision to another file or to a later day, and nobody removes it. */
    @Test
    void aDecidedDisposalStays() throws Exception {
        CaseNumber file = closed("Decided");
        UUID disposal = as("desk", () -> disposals.propose(new ProposeDisposal(file, "Over")));
        refused("delete from disposal where id = '" + disposal + "'", "A disposal stays");
        as("supervisor", () -> disposals.reject(new DecideDisposal(disposal, "Kept")));
        for (String change : List.of("verdict = 'APPROVED'", "decided_at = current_timestamp", "comment = 'x'", "case_file_id = case_file_id")) {
            refused("update disposal set " + change + " where id = '" + disposal + "'", "A disposal stays");
        }
        refused("delete from disposal where id = '" + disposal + "'", "A disposal stays");
        refused("truncate table disposal", "disposal");
    }

    @Test
    void whatIsNotCommittedTakesNothing() throws Exception {
        CaseNumber file = closed("Rolled back");
        UUID disposal = as("desk", () -> disposals.propose(new ProposeDisposal(file, "Over")));
        List<UUID> before = events(file).stream().map(HistoryEvent::getId).toList();
        OfficerPrincipal supervisor = officer("supervisor");
        assertThatThrownBy(() -> inTransaction(() -> {
            as(supervisor, () -> {
                disposals.approve(new DecideDisposal(disposal, "Seen"));
                return disposal;
            });
            assertThat(disposed(file)).as("within the transaction the contents are gone").isEqualTo(before.size() - 1);
            throw new IllegalStateException("The power fails");
        })).hasMessage("The power fails");

        assertThat(events(file)).noneMatch(HistoryEvent::isDisposedOf).allMatch(HistoryEvent::isIntact)
                .extracting(HistoryEvent::getId).containsExactlyElementsOf(before);
        assertThat(as("supervisor", () -> disposals.get(disposal)).pending()).isTrue();
        as("supervisor", () -> disposals.approve(new DecideDisposal(disposal, "Now")));
        assertThat(verified().findings()).isEmpty();
    }

    private long disposed(CaseNumber number) {
        return database().createQuery("select count(e) from DisposableEvent e where e.disposalId is not null"
                        + " and e.caseFileId = (select c.id from CaseFile c where c.number = :number)", Long.class)
                .setParameter("number", number.toString())
                .getSingleResult();
    }

    /** The history that comes after a disposal is kept as any other, and goes under a disposal of its own. */
    @Test
    void whatComesAfterADisposalGoesUnderTheNextOne() throws Exception {
        CaseNumber file = closed("Opened again");
        UUID first = as("desk", () -> disposals.propose(new ProposeDisposal(file, "Over")));
        as("supervisor", () -> disposals.approve(new DecideDisposal(first, null)));
        move(file, CaseStatus.CLOSED, CaseStatus.OPEN);
        as("desk", () -> talks.log(new LogTalk(file, entry("Another call"), call("Fidan"))));
        move(file, CaseStatus.OPEN, CaseStatus.CLOSED);
        assertThat(verified().findings()).isEmpty();
        UUID second = as("desk", () -> disposals.propose(new ProposeDisposal(file, "Over again")));
        as("supervisor", () -> disposals.approve(new DecideDisposal(second, null)));

        assertThat(events(file)).filteredOn(event -> event.getDisposalId().equals(Optional.of(first))).isNotEmpty();
        assertThat(events(file)).filteredOn(event -> event.getDisposalId().equals(Optional.of(second))).isNotEmpty();
        assertThat(verified().findings()).isEmpty();
    }

    private void refused(String sql) {
        refused(sql, "append-only");
    }

    private void refused(String sql, String why) {
        assertThatThrownBy(() -> inTransaction(() -> database().createNativeQuery(sql).executeUpdate())).as(sql)
                .satisfies(refusal -> assertThat(Throwables.getStackTrace(refusal)).containsIgnoringCase(why));
    }

    /** A closed file with a talk that was corrected and a paper. */
    private CaseNumber closed(String title) throws Exception {
        CaseNumber number = as("desk", () -> caseFiles.open(new OpenCaseFile("SA", about(title))));
        as("desk", () -> caseFiles.amend(new AmendCaseFile(number, 0, about(title + ", as it is called now"))));
        UUID talk = as("desk", () -> talks.log(new LogTalk(number, entry("Call"), call("Jilani"))));
        as("desk", () -> talks.correct(new CorrectTalk(talk, 0, entry("Call"), call("Jilani", "Fidan"))));
        as("desk", () -> papers.attach(new AttachPaper(talk, "note.txt", "A note.".getBytes(StandardCharsets.UTF_8))));
        move(number, CaseStatus.DRAFT, CaseStatus.CLOSED);
        return number;
    }

    private void move(CaseNumber number, CaseStatus from, CaseStatus to) throws Exception {
        UUID change = as("desk", () -> approvals.propose(new ProposeStatusChange(number, from, to, "Nothing more to do", List.of())));
        long shown = as("supervisor", () -> approvals.get(change)).version();
        as("supervisor", () -> approvals.decide(new DecideStatusChange(change, shown, Verdict.APPROVED, "So it is")));
    }

    private static CaseParticulars about(String title) {
        return new CaseParticulars(title, null, new Classification(1, List.of()), List.of("PK"), null);
    }

    private static EntryParticulars entry(String title) {
        return new EntryParticulars(title, EventDate.parse("2024-01-19"), null, "Text", "en", new Classification(0, List.of()), List.of("PK"));
    }

    private static TalkParticulars call(String... names) {
        return new TalkParticulars(TalkKind.TELEPHONE_CALL, null, List.of(names).stream().map(name -> new Participant(name, null, null)).toList());
    }
}
