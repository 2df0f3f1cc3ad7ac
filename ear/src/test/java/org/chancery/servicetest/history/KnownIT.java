package org.chancery.servicetest.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.CaseParticulars;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.Classification;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.casefile.Verdict;
import org.chancery.domain.history.FieldChange;
import org.chancery.domain.history.HistoryEvent;
import org.chancery.domain.history.KnownPart;
import org.chancery.domain.history.KnownRecord.Standing;
import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.kernel.RecordNotFound;
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
import org.chancery.service.history.Known;
import org.chancery.service.history.KnownService;
import org.chancery.service.history.ReadKnownEntry;
import org.chancery.service.history.ReadKnownFile;
import org.chancery.service.talk.CorrectTalk;
import org.chancery.service.talk.LogTalk;
import org.chancery.service.talk.TalkService;
import org.junit.jupiter.api.Test;

/** Case files and entries open as they were known on an instant, for those who may know, and an auditor's look leaves a trace. */
class KnownIT extends HistoryTest {

    @Inject
    private CaseFileService caseFiles;

    @Inject
    private TalkService talks;

    @Inject
    private AttachmentService papers;

    @Inject
    private ApprovalService approvals;

    @Inject
    private KnownService known;

    @Test
    void aFileIsAsItWasAndTwoInstantsTellWhatBecameOther() throws Exception {
        CaseNumber number = open("First", 0);
        Instant first = last(number);
        amend(number, 0, "Second", 0);
        Instant second = last(number);
        amend(number, 1, "Third", 1);

        assertThat(title("desk", number, first)).isEqualTo("First");
        assertThat(title("desk", number, second)).isEqualTo("Second");
        assertThat(title("desk", number, null)).isEqualTo("Third");
        Known compared = as("desk", () -> known.caseFile(file(number, Instant.parse("2999-01-01T00:00:00Z"), second)));
        assertThat(compared.first().on()).as("the earlier first").isEqualTo(second);
        assertThat(compared.latest().on()).as("nothing is known of the future").isBeforeOrEqualTo(Instant.now());
        assertThat(compared.fields()).filteredOn(FieldChange::isChanged).extracting(FieldChange::path)
                .containsExactly("changedAt", "classification.level", "title");
        assertThat(compared.names()).containsValue("South-West Asia");
        Known before = as("desk", () -> known.caseFile(file(number, first.minusSeconds(1), null)));
        assertThat(before.latest().standing()).isEqualTo(Standing.NOT_YET);
        assertThat(before.fields()).isEmpty();
    }

    @Test
    void theStatusAndTheEntriesAreThoseOfThen() throws Exception {
        CaseNumber number = open("Entries", 0);
        UUID talk = as("desk", () -> talks.log(new LogTalk(number, entry("Call", 0), call())));
        Instant draft = last(number);
        UUID change = as("desk", () -> approvals.propose(
                new ProposeStatusChange(number, CaseStatus.DRAFT, CaseStatus.OPEN, "It is on", List.of())));
        as("supervisor", () -> approvals.decide(new DecideStatusChange(change, 2, Verdict.APPROVED, null)));
        as("desk", () -> talks.correct(new CorrectTalk(talk, 0, entry("Call, corrected", 0), call())));
        as("desk", () -> talks.log(new LogTalk(number, entry("Second call", 0), call())));

        Known then = as("desk", () -> known.caseFile(file(number, draft, null)));
        Known now = as("desk", () -> known.caseFile(file(number, null, null)));

        assertThat(then.parts().items()).extracting(KnownPart::name).containsExactly("Call");
        assertThat(now.parts().items()).extracting(KnownPart::name).containsExactly("Call, corrected", "Second call");
        assertThat(values(then, "status")).containsExactly("DRAFT");
        assertThat(values(now, "status")).containsExactly("OPEN");
    }

    @Test
    void anEntryHasThePapersOfThen() throws Exception {
        CaseNumber number = open("Papers", 0);
        UUID talk = as("desk", () -> talks.log(new LogTalk(number, entry("Call", 0), call())));
        Instant none = last(number);
        UUID paper = as("desk", () -> papers.attach(new AttachPaper(talk, "note.txt", "A note.".getBytes(StandardCharsets.UTF_8)))).id();
        Instant one = last(number);
        as("desk", () -> papers.remove(paper));

        assertThat(entry("desk", talk, none).parts().items()).isEmpty();
        assertThat(entry("desk", talk, one).parts().items()).extracting(KnownPart::name).containsExactly("note.txt");
        assertThat(entry("desk", talk, null).parts().items()).isEmpty();
        assertThat(values(entry("desk", talk, none), "text")).containsExactly("Text");
        assertThat(entry("desk", talk, none).names()).as("the file it is in").containsValue(number.toString());
    }

    @Test
    void whatWasReclassifiedUpwardsIsNotKnownBelowNotEvenAsItWas() throws Exception {
        CaseNumber number = open("To be secret", 0);
        Instant low = last(number);
        assertThat(title("auditor", number, low)).isEqualTo("To be secret");
        amend(number, 0, "Secret", 3);

        assertThatThrownBy(() -> title("auditor", number, low)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> title("auditor", number, null)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> title("auditor", number, low.minusSeconds(60))).isInstanceOf(RecordNotFound.class);
        assertThat(title("desk", number, low)).as("up to the level of the desk").isEqualTo("To be secret");
    }

    @Test
    void anotherDeskKnowsNothingAndTheAttemptIsKept() throws Exception {
        CaseNumber number = open("Foreign", 0);
        Instant then = last(number);

        assertThatThrownBy(() -> title("desk2", number, then)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> title("admin", number, then)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> title("desk", CaseNumber.parse("SA-1999-0001"), then)).isInstanceOf(RecordNotFound.class);
        assertThat(events(number)).filteredOn(event -> event.getAction().equals("known.caseFile"))
                .extracting(HistoryEvent::getOfficerName).contains("desk2");
    }

    @Test
    void anAuditorsLookIsInTheHistoryOnce() throws Exception {
        CaseNumber number = open("Looked at", 0);
        title("auditor", number, last(number));

        assertThat(events(number)).filteredOn(event -> event.getAction().equals("history.lookUp"))
                .extracting(event -> event.getDetail().orElseThrow()).containsExactly("known.caseFile");
    }

    private String title(String who, CaseNumber number, Instant on) throws Exception {
        return String.join("", values(as(who, () -> known.caseFile(file(number, on, null))), "title"));
    }

    private static List<String> values(Known told, String path) {
        return told.fields().stream().filter(field -> field.path().equals(path)).findFirst().orElseThrow().before();
    }

    private Known entry(String who, UUID entry, Instant on) throws Exception {
        return as(who, () -> known.entry(new ReadKnownEntry(entry, Optional.ofNullable(on), Optional.empty())));
    }

    private static ReadKnownFile file(CaseNumber number, Instant on, Instant second) {
        return new ReadKnownFile(number, Optional.ofNullable(on), Optional.ofNullable(second), Optional.empty(), 25);
    }

    /** When the history last heard of anything in a file. */
    private Instant last(CaseNumber number) throws Exception {
        List<HistoryEvent> events = events(number);
        return events.get(events.size() - 1).getRecordedAt();
    }

    private CaseNumber open(String title, int level) throws Exception {
        return as("desk", () -> caseFiles.open(new OpenCaseFile("SA", about(title, level))));
    }

    private void amend(CaseNumber number, long version, String title, int level) throws Exception {
        as("desk", () -> caseFiles.amend(new AmendCaseFile(number, version, about(title, level))));
    }

    private static CaseParticulars about(String title, int level) {
        return new CaseParticulars(title, null, new Classification(level, List.of()), List.of("PK"), null);
    }

    private static EntryParticulars entry(String title, int level) {
        return new EntryParticulars(
                title, EventDate.parse("2024-01-19"), null, "Text", "en", new Classification(level, List.of()), List.of("PK"));
    }

    private static TalkParticulars call() {
        return new TalkParticulars(TalkKind.TELEPHONE_CALL, null, List.of(new Participant("Jilani", null, null)));
    }
}
