package org.chancery.servicetest.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;

import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.CaseParticulars;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.Classification;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.casefile.Verdict;
import org.chancery.domain.history.CurrentRecord;
import org.chancery.domain.history.CurrentRecordRepository;
import org.chancery.domain.history.ToldState;
import org.chancery.domain.history.log.LogRepository;
import org.chancery.domain.kernel.BaseEntity;
import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.talk.Participant;
import org.chancery.domain.talk.TalkKind;
import org.chancery.domain.talk.TalkParticulars;
import org.chancery.service.approval.ApprovalService;
import org.chancery.service.approval.DecideStatusChange;
import org.chancery.service.approval.ProposeStatusChange;
import org.chancery.service.casefile.AmendCaseFile;
import org.chancery.service.casefile.CaseFileService;
import org.chancery.service.casefile.OpenCaseFile;
import org.chancery.service.history.log.Sequencer;
import org.chancery.service.history.log.VerificationProgress;
import org.chancery.service.history.log.VerificationProgress.State;
import org.chancery.service.talk.CorrectTalk;
import org.chancery.service.talk.LogTalk;
import org.chancery.service.talk.TalkService;
import org.junit.jupiter.api.Test;

/** The history tells all that the officers do, and no more, while one of them works and while fifty do; whoever verifies it meanwhile sees no fault. */
class WholeHistoryIT extends HistoryTest {

    private static final int OPERATIONS = 1_000;
    private static final int WRITERS = 50;
    private static final Duration HAMMERED = Duration.ofSeconds(8);

    @Inject
    private CaseFileService caseFiles;

    @Inject
    private TalkService talks;

    @Inject
    private ApprovalService approvals;

    @Inject
    private Sequencer sequencer;

    @Inject
    private LogRepository log;

    @Inject
    private CurrentRecordRepository records;

    private final List<UUID> pending = new ArrayList<>();
    private final List<CaseNumber> drafts = new ArrayList<>();
    private final List<CaseNumber> files = new ArrayList<>();
    private final List<UUID> logged = new ArrayList<>();

    @Test
    void aThousandOperationsAreOneEventForEachRecordThatTheyChange() throws Exception {
        Random random = new Random(7);
        files.add(open("desk"));
        for (int i = 0; i < OPERATIONS; i++) {
            long before = changes();
            Map<UUID, Long> versions = versions();
            operate(random);
            Map<UUID, Long> changed = versions();
            changed.entrySet().removeAll(versions.entrySet());
            assertThat(changes() - before).as("operation " + i).isEqualTo(changed.size());
        }

        for (Class<? extends BaseEntity> type : records.types()) {
            assertThat(differing(type)).as(type.getSimpleName()).isEmpty();
        }
        assertThat(verified()).satisfies(progress -> assertThat(progress.findings()).isEmpty())
                .extracting(VerificationProgress::state).isEqualTo(State.SOUND);
    }

    /** The versions of the records in the test's files, as their tables have them. */
    private Map<UUID, Long> versions() throws Exception {
        Map<UUID, Long> versions = new HashMap<>();
        List<String> numbers = files.stream().map(CaseNumber::toString).toList();
        for (String query : List.of(
                "select r.id, r.version from CaseFile r where r.number in (:numbers)",
                "select r.id, r.version from CaseEntry r where r.caseFile.number in (:numbers)",
                "select r.id, r.version from StatusChange r where r.caseFile.number in (:numbers)")) {
            List<Object[]> rows = inTransaction(() -> database().createQuery(query, Object[].class).setParameter("numbers", numbers).getResultList());
            rows.forEach(row -> versions.put((UUID) row[0], (Long) row[1]));
        }
        return versions;
    }

    private List<UUID> differing(Class<? extends BaseEntity> type) throws Exception {
        List<UUID> differing = new ArrayList<>();
        UUID last = new UUID(0, 0);
        for (List<CurrentRecord> page = page(type, last); !page.isEmpty(); page = page(type, last)) {
            List<UUID> ids = page.stream().map(CurrentRecord::id).toList();
            Map<UUID, ToldState> told = inTransaction(() -> records.told(ids));
            page.stream().filter(record -> !told.containsKey(record.id()) || !record.isAsTold(told.get(record.id())))
                    .map(CurrentRecord::id).forEach(differing::add);
            last = ids.get(ids.size() - 1);
        }
        return differing;
    }

    private List<CurrentRecord> page(Class<? extends BaseEntity> type, UUID last) throws Exception {
        return inTransaction(() -> records.page(type, last, 200));
    }

    private void operate(Random random) throws Exception {
        CaseNumber file = files.get(random.nextInt(files.size()));
        switch (random.nextInt(5)) {
            case 0 -> {
                CaseNumber number = open("desk");
                files.add(number);
                drafts.add(number);
            }
            case 1 -> as("desk", () -> caseFiles.amend(new AmendCaseFile(file, caseFiles.get(file).getVersion(), about(random))));
            case 2 -> logged.add(as("desk", () -> talks.log(new LogTalk(file, entry(random), call(random)))));
            case 3 -> correct(random);
            default -> proposeOrDecide();
        }
    }

    private void correct(Random random) throws Exception {
        if (!logged.isEmpty()) {
            UUID talk = logged.get(random.nextInt(logged.size()));
            as("desk", () -> talks.correct(new CorrectTalk(talk, talks.get(talk).getVersion(), entry(random), call(random))));
        }
    }

    private void proposeOrDecide() throws Exception {
        if (!pending.isEmpty()) {
            UUID change = pending.remove(0);
            as("supervisor", () -> approvals.decide(new DecideStatusChange(change, approvals.get(change).version(), Verdict.APPROVED, "Seen")));
        } else if (!drafts.isEmpty()) {
            CaseNumber draft = drafts.remove(0);
            pending.add(as("desk", () -> approvals.propose(
                    new ProposeStatusChange(draft, CaseStatus.DRAFT, CaseStatus.OPEN, "It is on", List.of()))));
        }
    }

    @Test
    void fiftyWritersRaiseNoFalseAlarm() throws Exception {
        ExecutorService others = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        CaseNumber shared = open("desk");
        Instant end = Instant.now().plus(HAMMERED);
        List<Future<Integer>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Random random = new Random(i);
            // two of them write into one file, as fast as they can
            CaseNumber own = i < 2 ? shared : open("desk");
            writers.add(others.submit(() -> hammer(own, random, end)));
        }
        List<VerificationProgress> alarms = new ArrayList<>();
        int verifications = 0;
        while (verifications == 0 || Instant.now().isBefore(end)) {
            VerificationProgress progress = verified();
            verifications++;
            if (progress.state() != State.SOUND) {
                alarms.add(progress);
            }
        }
        int written = 0;
        for (Future<Integer> writer : writers) {
            written += writer.get(2, TimeUnit.MINUTES);
        }
        sequencer.now();

        assertThat(alarms).isEmpty();
        assertThat(written).isGreaterThanOrEqualTo(WRITERS);
        assertThat(inTransaction(() -> log.oldestPlaceless(Instant.EPOCH))).isEmpty();
        assertThat(verified().state()).isEqualTo(State.SOUND);
    }

    private int hammer(CaseNumber file, Random random, Instant end) throws Exception {
        int written = 0;
        do {
            as("desk", () -> talks.log(new LogTalk(file, entry(random), call(random))));
            written++;
        } while (Instant.now().isBefore(end));
        return written;
    }

    private long changes() throws Exception {
        return inTransaction(() -> database()
                .createQuery("select count(h) from HistoryEvent h where h.recordVersion is not null", Long.class).getSingleResult());
    }

    private CaseNumber open(String officer) throws Exception {
        return as(officer, () -> caseFiles.open(new OpenCaseFile("SA", about(new Random()))));
    }

    private static CaseParticulars about(Random random) {
        return new CaseParticulars("Matter " + random.nextInt(), null, level(random), List.of("PK"), null);
    }

    private static EntryParticulars entry(Random random) {
        return new EntryParticulars("Call " + random.nextInt(), EventDate.parse("2024-01-19"), null, "Text", "en", level(random), List.of("PK"));
    }

    private static Classification level(Random random) {
        return new Classification(random.nextInt(3), List.of());
    }

    private static TalkParticulars call(Random random) {
        return new TalkParticulars(TalkKind.TELEPHONE_CALL, null, List.of(new Participant("Person " + random.nextInt(), null, null)));
    }
}
