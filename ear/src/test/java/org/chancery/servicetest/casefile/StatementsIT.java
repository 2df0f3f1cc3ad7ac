package org.chancery.servicetest.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseFileFilter;
import org.chancery.domain.casefile.CaseFileOrder;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.CaseParticulars;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.Classification;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.casefile.Verdict;
import org.chancery.domain.correspondence.CorrespondenceKind;
import org.chancery.domain.correspondence.CorrespondenceParticulars;
import org.chancery.domain.correspondence.Direction;
import org.chancery.domain.correspondence.Urgency;
import org.chancery.domain.incident.IncidentKind;
import org.chancery.domain.incident.IncidentParticulars;
import org.chancery.domain.incident.InvolvedParty;
import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.party.Party;
import org.chancery.domain.talk.Participant;
import org.chancery.domain.talk.TalkKind;
import org.chancery.domain.talk.TalkParticulars;
import org.chancery.service.approval.ApprovalService;
import org.chancery.service.approval.DecideStatusChange;
import org.chancery.service.approval.ProposeStatusChange;
import org.chancery.service.casefile.CaseFileService;
import org.chancery.service.casefile.ListCaseFiles;
import org.chancery.service.casefile.OpenCaseFile;
import org.chancery.service.correspondence.CorrespondenceService;
import org.chancery.service.correspondence.LogCorrespondence;
import org.chancery.service.incident.IncidentService;
import org.chancery.service.incident.LogIncident;
import org.chancery.service.talk.LogTalk;
import org.chancery.service.talk.TalkService;
import org.chancery.testkit.inside.ServiceTest;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** How many times each command of a case life goes to the database, its history included. */
class StatementsIT extends ServiceTest {

    private static final Classification CONFIDENTIAL = new Classification(2, List.of("DESK SA ONLY"));

    @Inject
    private CaseFileService caseFiles;

    @Inject
    private CorrespondenceService correspondence;

    @Inject
    private IncidentService incidents;

    @Inject
    private TalkService talks;

    @Inject
    private ApprovalService approvals;

    private long used;

    private <T> T counted(String officer, Callable<T> command) throws Exception {
        Statistics statistics = database().getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        // the test's own look-up of the officer comes before
        return as(officer, () -> {
            long before = statistics.getPrepareStatementCount();
            T result = command.call();
            used = statistics.getPrepareStatementCount() - before;
            return result;
        });
    }

    private static EntryParticulars entry(String title, String occurred) {
        return new EntryParticulars(title, EventDate.parse(occurred), "Islamabad", "x".repeat(2_000), "en", CONFIDENTIAL, List.of("IR"));
    }

    @Test
    void everyCommandHasItsNumberOfStatements() throws Exception {
        OpenCaseFile open = new OpenCaseFile("SA", new CaseParticulars(
                "Counted", "A matter", CONFIDENTIAL, List.of("PK", "IR"), LocalDate.of(2030, 1, 26)));
        as("desk", () -> caseFiles.open(open));

        CaseNumber number = counted("desk", () -> caseFiles.open(open));
        assertThat(used).as("open").isLessThanOrEqualTo(4);
        long life = used;

        UUID letter = counted("desk", () -> correspondence.log(new LogCorrespondence(number, entry("A letter", "2024-01-18"),
                new CorrespondenceParticulars(Direction.INCOMING, CorrespondenceKind.LETTER, Urgency.ROUTINE, new Party("IR", "MFA", null, null), null,
                        "5120/88", null, null, EventDate.parse("2024-01-18"), LocalDate.of(2030, 1, 22), null), null)));
        assertThat(used).as("log correspondence").isLessThanOrEqualTo(5);
        life += used;

        counted("desk", () -> correspondence.log(new LogCorrespondence(number, entry("A reply", "2024-01-19"),
                new CorrespondenceParticulars(Direction.OUTGOING, CorrespondenceKind.LETTER, Urgency.ROUTINE, null, new Party("IR", "MFA", null, null),
                        null, null, null, null, null, null), letter)));
        assertThat(used).as("log a reply").isLessThanOrEqualTo(5);

        counted("desk", () -> incidents.log(new LogIncident(number, entry("A strike", "2024-01-16"), new IncidentParticulars(IncidentKind.STRIKE, null,
                List.of(new InvolvedParty(new Party("IR", null, null, null), InvolvedParty.Part.ACTED))))));
        assertThat(used).as("log incident").isLessThanOrEqualTo(5);
        life += used;

        counted("desk", () -> talks.log(new LogTalk(number, entry("A call", "2024-01-19"), new TalkParticulars(TalkKind.TELEPHONE_CALL, null,
                List.of(new Participant("Jilani", "Foreign Minister", "PK"), new Participant("Fidan", null, "TR"))))));
        assertThat(used).as("log talk").isLessThanOrEqualTo(5);
        life += used;

        UUID change = counted("desk", () -> approvals.propose(new ProposeStatusChange(
                number, CaseStatus.DRAFT, CaseStatus.OPEN, "The desk acts", List.of(letter))));
        assertThat(used).as("propose").isLessThanOrEqualTo(5);
        life += used;

        long shown = as("supervisor", () -> approvals.get(change)).version();
        counted("supervisor", () -> {
            approvals.decide(new DecideStatusChange(change, shown, Verdict.APPROVED, "Seen"));
            return change;
        });
        assertThat(used).as("decide").isLessThanOrEqualTo(7);
        life += used;
        assertThat(life).as("the whole life, without the reading of its history").isLessThanOrEqualTo(30);
    }

    @Test
    void listsTakeTheSameNumberWhateverTheirLength() throws Exception {
        for (int limit : List.of(1, 25, 200)) {
            counted("supervisor", () -> approvals.list(true, null, limit));
            assertThat(used).as("inbox").isLessThanOrEqualTo(3);
            counted("supervisor", () -> caseFiles.list(new ListCaseFiles(
                    new CaseFileFilter(Set.of(), Set.of(CaseStatus.OPEN, CaseStatus.DRAFT), null, null, null, null, null, null), CaseFileOrder.DUE, null, limit)));
            assertThat(used).as("case list").isLessThanOrEqualTo(3);
        }
        counted("supervisor", () -> approvals.inbox(null, 25));
        assertThat(used).as("the supervisor's inbox").isLessThanOrEqualTo(3);
    }
}
