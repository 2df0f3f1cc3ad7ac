package org.chancery.servicetest.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.CaseParticulars;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.Classification;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.casefile.Verdict;
import org.chancery.domain.document.Content;
import org.chancery.domain.history.FieldChange;
import org.chancery.domain.history.HistoryEvent;
import org.chancery.domain.history.HistoryFilter;
import org.chancery.domain.history.HistoryLine;
import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.kernel.Occurrence;
import org.chancery.domain.kernel.Occurrence.Outcome;
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
import org.chancery.service.history.EventDetail;
import org.chancery.service.history.FindEvents;
import org.chancery.service.history.HistoryService;
import org.chancery.service.history.log.Finding;
import org.chancery.service.history.log.Finding.Fault;
import org.chancery.service.talk.CorrectTalk;
import org.chancery.service.talk.LogTalk;
import org.chancery.service.talk.TalkService;
import org.chancery.service.timeline.TimelineService;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** What officers do, what is refused to them and what auditors look up is in the history, whoever wrote the service. */
class HistoryIT extends HistoryTest {

    @Inject
    private CaseFileService caseFiles;

    @Inject
    private TalkService talks;

    @Inject
    private TimelineService timelines;

    @Inject
    private AttachmentService papers;

    @Inject
    private ApprovalService approvals;

    @Inject
    private HistoryService history;

    @Inject
    private Event<Occurrence> occurrences;

    @Test
    void anActIsOneEventForEachRecordUnderItsVerb() throws Exception {
        CaseNumber number = open("Verbs", 0);
        UUID talk = as("desk", () -> talks.log(new LogTalk(number, entry("Call"), call("Jilani"))));
        as("desk", () -> talks.correct(new CorrectTalk(talk, 0, entry("Second call"), call("Jilani", "Fidan"))));

        List<HistoryEvent> events = events(number);

        assertThat(events).extracting(HistoryEvent::getAction)
                .containsExactlyInAnyOrder("casefile.open", "talk.log", "talk.log", "talk.correct", "talk.correct");
        assertThat(events).extracting(HistoryEvent::getOfficerName).containsOnly("desk");
        assertThat(events).allMatch(HistoryEvent::isIntact).allMatch(event -> event.getRequestId().isPresent());
        HistoryEvent corrected = events.stream()
                .filter(event -> event.getAction().equals("talk.correct") && event.getRecordId().equals(Optional.of(talk)))
                .findFirst().orElseThrow();
        assertThat(corrected.getBefore().orElseThrow()).contains("\"participants\":[{\"name\":\"Jilani\"}]").contains("\"title\":\"Call\"");
        assertThat(corrected.getAfter().orElseThrow()).contains("\"participants\":[{\"name\":\"Jilani\"},{\"name\":\"Fidan\"}]");
    }

    @Test
    void whatARuleRefusesLeavesNoChange() throws Exception {
        CaseNumber number = open("Stays", 0);
        assertThatThrownBy(() -> as("desk", () -> caseFiles.amend(new AmendCaseFile(number, 7, about("Other", 0)))))
                .isInstanceOf(RuleViolation.class);

        assertThat(events(number)).hasSize(1);
    }

    @Test
    void theOwnProposalIsRefusedAndTheAttemptKept() throws Exception {
        CaseNumber number = open("Own", 0);
        UUID change = as("supervisor", () -> approvals.propose(
                new ProposeStatusChange(number, CaseStatus.DRAFT, CaseStatus.OPEN, "It is on", List.of())));
        assertThatThrownBy(() -> as("supervisor", () -> approvals.decide(new DecideStatusChange(change, 1, Verdict.APPROVED, null))))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("fourEyes.sameOfficer");

        HistoryEvent refused = refused(number);

        assertThat(refused.getAction()).isEqualTo("approval.decide");
        assertThat(refused.getDetail()).contains("fourEyes.sameOfficer");
        assertThat(refused.getOfficerName()).isEqualTo("supervisor");
        assertThat(refused.getRecordId()).contains(change);
    }

    @Test
    void aLookAtAForeignRecordIsKeptAndAtNoRecordIsNot() throws Exception {
        CaseNumber number = open("Foreign", 0);
        assertThatThrownBy(() -> as("desk2", () -> caseFiles.get(number))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as("desk2", () -> caseFiles.get(CaseNumber.parse("SA-1999-0001")))).isInstanceOf(RecordNotFound.class);

        HistoryEvent refused = refused(number);

        assertThat(refused.getAction()).isEqualTo("casefile.get");
        assertThat(refused.getOfficerName()).isEqualTo("desk2");
        assertThat(refused.getDetail()).contains("kernel.notFound");
        long unknown = inTransaction(() -> database()
                .createQuery("select count(h) from HistoryEvent h where h.caseNumber = 'SA-1999-0001'", Long.class).getSingleResult());
        assertThat(unknown).isZero();
    }

    @Test
    void anAuditorLooksUpNothingWithoutATrace() throws Exception {
        CaseNumber number = open("Looked at", 0);
        as("auditor", () -> caseFiles.get(number));
        as("auditor", () -> history.ofRecord(new FindEvents(HistoryFilter.ofCaseFile(number.toString()), Optional.empty(), 25)));

        assertThat(events(number)).filteredOn(event -> event.getAction().equals("history.lookUp"))
                .extracting(event -> event.getDetail().orElseThrow()).containsExactly("casefile.get", "history.ofRecord");
        assertThat(as("desk", () -> history.ofRecord(new FindEvents(HistoryFilter.ofCaseFile(number.toString()), Optional.empty(), 25))).items())
                .as("for auditors' eyes").extracting(HistoryLine::action).containsExactly("casefile.open");
    }

    @Test
    void whoReadsWhatIsSecretIsKept() throws Exception {
        CaseNumber plain = open("Plain", 2);
        CaseNumber secret = open("Secret", 3);
        UUID talk = as("desk", () -> talks.log(new LogTalk(secret, entry("Call"), call("Jilani"))));
        UUID paper = as("desk", () -> papers.attach(new AttachPaper(talk, "note.txt", "A note.".getBytes(StandardCharsets.UTF_8)))).id();
        as("supervisor", () -> caseFiles.get(plain));
        as("supervisor", () -> caseFiles.get(secret));
        as("desk", () -> timelines.entry(talk));
        as("desk", () -> papers.read(paper));

        assertThat(events(plain)).noneMatch(event -> event.getAction().equals("history.read"));
        assertThat(events(secret)).filteredOn(event -> event.getAction().equals("history.read"))
                .extracting(HistoryEvent::getOfficerName, event -> event.getDetail().orElseThrow(), event -> event.getRecordName().orElseThrow())
                .containsExactly(
                        tuple("supervisor", "casefile.get", secret.toString()),
                        tuple("desk", "timeline.entry", "Call"),
                        tuple("desk", "attachment.read", "note.txt"));
    }

    @Test
    void aPaperWhoseBytesWereChangedIsFoundAndNotHandedOut() throws Exception {
        byte[] bytes = ("A note of " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        CaseNumber number = open("Papers", 0);
        UUID talk = as("desk", () -> talks.log(new LogTalk(number, entry("Call"), call("Jilani"))));
        UUID paper = as("desk", () -> papers.attach(new AttachPaper(talk, "note.txt", bytes))).id();
        replaceContent(bytes, "Another note".getBytes(StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> as("desk", () -> papers.read(paper))).isInstanceOf(RuleViolation.class).hasMessageContaining("attachment.damaged");
            assertThat(verified().findings()).extracting(Finding::fault, Finding::record).containsExactly(tuple(Fault.PAPER_CHANGED, paper));
        } finally {
            replaceContent(bytes, bytes);
        }
        assertThat(as("desk", () -> papers.read(paper)).bytes()).isEqualTo(bytes);
    }

    private void replaceContent(byte[] attached, byte[] bytes) throws Exception {
        inTransaction(() -> database().createNativeQuery("update content set bytes = :bytes where sha256 = :sha256")
                .setParameter("bytes", bytes)
                .setParameter("sha256", Content.digest(attached))
                .executeUpdate());
    }

    @Test
    void anEventTellsFieldByFieldWhatChanged() throws Exception {
        CaseNumber number = open("Before", 0);
        as("desk", () -> caseFiles.amend(new AmendCaseFile(number, 0, about("After", 0))));
        HistoryLine newest = as("desk",
                () -> history.ofRecord(new FindEvents(HistoryFilter.ofCaseFile(number.toString()), Optional.empty(), 1)).items().get(0));
        EventDetail detail = as("desk", () -> history.event(newest.id()));

        assertThat(detail.changes()).filteredOn(FieldChange::isChanged).extracting(FieldChange::path).containsExactly("changedAt", "title");
        assertThat(detail.names()).containsValue("South-West Asia");
        assertThatThrownBy(() -> as("desk2", () -> history.event(newest.id()))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as("desk2", () -> history.ofRecord(
                new FindEvents(HistoryFilter.ofCaseFile(number.toString()), Optional.empty(), 1)))).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void whoeverIsNotClearedSeesNoEvent() throws Exception {
        UUID event = events(open("Confidential", 2)).get(0).getId();
        UUID secret = events(open("Secret", 3)).get(0).getId();

        assertThat(as("auditor", () -> history.event(event)).event().getClassification()).isEqualTo(2);
        assertThatThrownBy(() -> as("auditor", () -> history.event(secret))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as("desk2", () -> history.event(event))).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void whatHappensWithoutARecordIsKeptThoughTheRestIsRolledBack() throws Exception {
        String who = "nobody" + UUID.randomUUID();
        assertThatThrownBy(() -> inTransaction(() -> {
            occurrences.fire(new Occurrence("identity.signIn", Outcome.REFUSED, null, null, who, "wrong password"));
            throw new IllegalStateException("rolled back");
        })).hasMessage("rolled back");

        List<String> actions = inTransaction(() -> database()
                .createQuery("select h.action from HistoryEvent h where h.officerName = :who", String.class)
                .setParameter("who", who)
                .getResultList());
        assertThat(actions).containsExactly("identity.signIn");
    }

    @Test
    void withoutItsEventNothingIsSaved() throws Exception {
        ddl("alter table history_event add constraint no_room check (record_name is null or record_name <> 'No room')");
        try {
            CaseNumber number = open("Full", 0);
            assertThatThrownBy(() -> as("desk", () -> talks.log(new LogTalk(number, entry("No room"), call("Jilani")))))
                    .isInstanceOf(Exception.class);
            assertThat(events(number)).hasSize(1);
            long entries = inTransaction(() -> database()
                    .createQuery("select count(e) from CaseEntry e where e.caseFile.number = :number", Long.class)
                    .setParameter("number", number.toString()).getSingleResult());
            assertThat(entries).isZero();
        } finally {
            ddl("alter table history_event drop constraint no_room");
        }
    }

    @Test
    void nobodyChangesARow() throws Exception {
        open("Guarded", 0);

        assertThatThrownBy(() -> ddl("update history_event set officer_name = 'nobody'")).hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> ddl("delete from history_event")).hasStackTraceContaining("append-only");
    }

    @Test
    void theCostIsOneExecutionMore() throws Exception {
        CaseNumber number = open("Cost", 0);
        Statistics statistics = statistics();
        boolean before = statistics.isStatisticsEnabled();
        statistics.setStatisticsEnabled(true);
        try {
            assertThat(cost("desk", () -> open("Cost of opening", 0))).as("open").isLessThanOrEqualTo(4);
            assertThat(cost("desk", () -> as("desk", () -> talks.log(new LogTalk(number, entry("Call"), call("Jilani"))))))
                    .as("log, with a table of participants").isLessThanOrEqualTo(5);
            FindEvents page = new FindEvents(HistoryFilter.ofCaseFile(number.toString()), Optional.empty(), 25);
            assertThat(cost("desk", () -> as("desk", () -> history.ofRecord(page)))).as("read").isEqualTo(1);
            assertThat(cost("auditor", () -> as("auditor", () -> history.find(page)))).as("read, and note that it was").isEqualTo(2);
        } finally {
            statistics.setStatisticsEnabled(before);
        }
    }

    /** Statements of something, without those that the test itself needs to act as an officer. */
    private long cost(String who, Callable<?> work) throws Exception {
        Statistics statistics = statistics();
        statistics.clear();
        officer(who);
        long acting = statistics.getPrepareStatementCount();
        statistics.clear();
        work.call();
        return statistics.getPrepareStatementCount() - acting;
    }

    private Statistics statistics() throws Exception {
        return inTransaction(() -> database().getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics());
    }

    private CaseNumber open(String title, int level) throws Exception {
        return as("desk", () -> caseFiles.open(new OpenCaseFile("SA", about(title, level))));
    }

    private static CaseParticulars about(String title, int level) {
        return new CaseParticulars(title, null, new Classification(level, List.of()), List.of("PK"), null);
    }

    private static EntryParticulars entry(String title) {
        return new EntryParticulars(
                title, EventDate.parse("2024-01-19"), null, "Text", "en", new Classification(0, List.of()), List.of("PK"));
    }

    private static TalkParticulars call(String... names) {
        return new TalkParticulars(
                TalkKind.TELEPHONE_CALL, null, java.util.Arrays.stream(names).map(name -> new Participant(name, null, null)).toList());
    }

    private HistoryEvent refused(CaseNumber number) throws Exception {
        List<HistoryEvent> refused = events(number).stream().filter(event -> event.getOutcome() == Outcome.REFUSED).toList();
        assertThat(refused).hasSize(1);
        return refused.get(0);
    }

    private void ddl(String statement) throws Exception {
        inTransaction(() -> database().createNativeQuery(statement).executeUpdate());
    }
}
