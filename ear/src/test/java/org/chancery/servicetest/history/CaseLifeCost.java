package org.chancery.servicetest.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

import jakarta.inject.Inject;

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
import org.chancery.domain.history.HistoryFilter;
import org.chancery.domain.identity.OfficerPrincipal;
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
import org.chancery.service.casefile.OpenCaseFile;
import org.chancery.service.correspondence.CorrespondenceService;
import org.chancery.service.correspondence.LogCorrespondence;
import org.chancery.service.history.FindEvents;
import org.chancery.service.history.HistoryService;
import org.chancery.service.history.log.Sealing;
import org.chancery.service.history.log.Sequencer;
import org.chancery.service.incident.IncidentService;
import org.chancery.service.incident.LogIncident;
import org.chancery.service.talk.LogTalk;
import org.chancery.service.talk.TalkService;
import org.chancery.testkit.inside.ServiceTest;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerGroup;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.junit.jupiter.api.Test;

/**
 * What the log costs those who write: whole case lives a second with the log, without it, and without any history, in turns.
 *
 * <p>Run by hand, {@code mvn verify -Dit.test=CaseLifeCost "-Dchancery.test.server-options=-XX:-TieredCompilation
 * -Dchancery.index.synchronization=write-sync"}; nothing is asserted about time. What was seen is put down in {@code figures.txt}.
 */
class CaseLifeCost extends ServiceTest {

    private static final int SECONDS = 10;
    private static final int TURNS = 6;
    private static final int BATCH = 2_000;
    private static final int COMMANDS_OF_A_LIFE = 7;
    private static final Classification CONFIDENTIAL = new Classification(2, List.of("DESK SA ONLY"));
    private static final List<EventType<?>> RECORDED =
            List.of(EventType.POST_INSERT, EventType.POST_UPDATE, EventType.POST_DELETE, EventType.DELETE, EventType.FLUSH);

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

    @Inject
    private HistoryService history;

    @Inject
    private Sequencer sequencer;

    @Inject
    private Sealing sealing;

    private final List<String> figures = new ArrayList<>();

    /** The three sides of the comparison. */
    private enum Side { LOG, NO_LOG, NO_HISTORY }

    @Test
    void theLogInTurnsWithNoLog() throws Exception {
        commitsWaitForTheDisk();
        OfficerPrincipal desk = officer("desk");
        OfficerPrincipal supervisor = officer("supervisor");
        lives(4, 6 * SECONDS, desk, supervisor);
        for (int threads : List.of(4, 16)) {
            Map<Side, Double> lived = new EnumMap<>(Side.class);
            for (int turn = 0; turn < TURNS; turn++) {
                List<Side> sides = new ArrayList<>(List.of(Side.values()));
                // a server gets faster as it warms up: nobody is always the first
                Collections.rotate(sides, turn);
                for (Side side : sides) {
                    double rate = turn(side, threads, desk, supervisor);
                    lived.merge(side, rate, Double::sum);
                    putDown("%d threads, %s: %.1f lives a second%n".formatted(threads, side, rate));
                }
            }
            double log = lived.get(Side.LOG);
            putDown("%d threads: log / no log %.3f, log / no history %.3f%n".formatted(
                    threads, log / lived.get(Side.NO_LOG), log / lived.get(Side.NO_HISTORY)));
            assertThat(log).isPositive();
        }
    }

    private double turn(Side side, int threads, OfficerPrincipal desk, OfficerPrincipal supervisor) throws Exception {
        sequencer.now();
        if (side == Side.NO_HISTORY) {
            List<Runnable> again = withoutRecorder();
            try {
                return lives(threads, SECONDS, desk, supervisor);
            } finally {
                again.forEach(Runnable::run);
            }
        }
        if (side == Side.NO_LOG) {
            return lives(threads, SECONDS, desk, supervisor);
        }
        Thread timer = threads().newThread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                take(Duration.ofSeconds(20));
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            }
        });
        timer.start();
        try {
            return lives(threads, SECONDS, desk, supervisor, () -> {
                take(Duration.ofMinutes(10));
                sealing.sign();
            });
        } finally {
            timer.interrupt();
            timer.join();
        }
    }

    /** What the sequencer does every second, and twice a minute further back; here it signs, and looks back, in every turn. */
    private void take(Duration back) {
        int placed;
        do {
            placed = sealing.place(Instant.now().minus(back), BATCH);
        } while (placed == BATCH);
    }

    /** As many lives as that many officers can write in so many seconds, per second. */
    private double lives(int threads, int seconds, OfficerPrincipal desk, OfficerPrincipal supervisor) throws Exception {
        return lives(threads, seconds, desk, supervisor, () -> { });
    }

    private double lives(int threads, int seconds, OfficerPrincipal desk, OfficerPrincipal supervisor, Runnable atTheEnd) throws Exception {
        ExecutorService officers = Executors.newFixedThreadPool(threads, threads());
        try {
            long begin = System.nanoTime();
            long end = begin + TimeUnit.SECONDS.toNanos(seconds);
            List<Callable<Integer>> work = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                work.add(() -> {
                    int commands = 0;
                    while (System.nanoTime() < end) {
                        commands += life(desk, supervisor);
                    }
                    return commands;
                });
            }
            long commands = 0;
            for (Future<Integer> each : officers.invokeAll(work)) {
                commands += each.get();
            }
            atTheEnd.run();
            return commands / (double) COMMANDS_OF_A_LIFE / ((System.nanoTime() - begin) / 1e9);
        } finally {
            officers.shutdown();
        }
    }

    private int life(OfficerPrincipal desk, OfficerPrincipal supervisor) throws Exception {
        CaseNumber number = as(desk, () -> caseFiles.open(new OpenCaseFile("SA", new CaseParticulars(
                "A measured life", "A matter that is opened, logged, proposed and decided", CONFIDENTIAL, List.of("PK", "IR"), LocalDate.of(2030, 1, 26)))));
        UUID letter = as(desk, () -> correspondence.log(new LogCorrespondence(number, entry("A letter", "2024-01-18", 2_000),
                new CorrespondenceParticulars(Direction.INCOMING, CorrespondenceKind.LETTER, Urgency.ROUTINE, new Party("IR", "MFA", null, null), null,
                        "5120/88", null, null, EventDate.parse("2024-01-18"), LocalDate.of(2030, 1, 22), null), null)));
        as(desk, () -> incidents.log(new LogIncident(number, entry("A strike", "2024-01-16", 200), new IncidentParticulars(IncidentKind.STRIKE, null,
                List.of(new InvolvedParty(new Party("IR", null, null, null), InvolvedParty.Part.ACTED))))));
        as(desk, () -> talks.log(new LogTalk(number, entry("A call", "2024-01-19", 200), new TalkParticulars(TalkKind.TELEPHONE_CALL, null,
                List.of(new Participant("Jilani", "Foreign Minister", "PK"), new Participant("Fidan", null, "TR"))))));
        UUID change = as(desk, () -> approvals.propose(new ProposeStatusChange(
                number, CaseStatus.DRAFT, CaseStatus.OPEN, "The desk acts", List.of(letter))));
        long shown = as(supervisor, () -> approvals.get(change)).version();
        as(supervisor, () -> {
            approvals.decide(new DecideStatusChange(change, shown, Verdict.APPROVED, "Seen"));
            return change;
        });
        as(desk, () -> history.ofRecord(new FindEvents(HistoryFilter.ofCaseFile(number.toString()), Optional.empty(), 100)));
        return COMMANDS_OF_A_LIFE;
    }

    private static EntryParticulars entry(String title, String occurred, int length) {
        return new EntryParticulars(title, EventDate.parse(occurred), "Islamabad", "word ".repeat(length / 5), "en", CONFIDENTIAL, List.of("IR"));
    }

    /** Takes our recorder out of the persistence unit and leaves the search's listeners; what is given back puts it in again. */
    private List<Runnable> withoutRecorder() throws Exception {
        EventListenerRegistry registry = inTransaction(() -> database().getEntityManagerFactory().unwrap(SessionFactoryImplementor.class)
                .getServiceRegistry().requireService(EventListenerRegistry.class));
        List<Runnable> again = new ArrayList<>();
        RECORDED.forEach(type -> again.add(withoutRecorder(registry.getEventListenerGroup(type))));
        return again;
    }

    @SuppressWarnings("deprecation") // nothing else tells which listeners there are
    private static <T> Runnable withoutRecorder(EventListenerGroup<T> group) {
        List<T> all = new ArrayList<>();
        group.listeners().forEach(all::add);
        group.clearListeners();
        all.stream().filter(each -> !each.getClass().getName().startsWith("org.chancery.")).forEach(group::appendListener);
        return () -> {
            group.clearListeners();
            all.forEach(group::appendListener);
        };
    }

    /** PostgreSQL is set up for tests so that it forgets the last commits in a power cut; a ministry's does not. */
    private void commitsWaitForTheDisk() throws Exception {
        DataSource source = InitialContext.doLookup("java:app/jdbc/chancery");
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                statement.execute("alter system set synchronous_commit = on");
                statement.execute("alter system set fsync = on");
                statement.execute("select pg_reload_conf()");
            }
        }
    }

    private static ThreadFactory threads() {
        try {
            return InitialContext.doLookup("java:comp/DefaultManagedThreadFactory");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void putDown(String line) throws Exception {
        figures.add(Instant.now() + " " + line);
        Files.writeString(Path.of(System.getProperty("chancery.data")).resolve("figures.txt"), String.join("", figures));
    }
}
