package org.chancery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.persistence.EntityManager;

import org.chancery.domain.history.CurrentRecordRepository;
import org.chancery.domain.history.Disposal;
import org.chancery.domain.history.DisposalRepository;
import org.chancery.domain.history.HistoryReader;
import org.chancery.domain.history.log.Checkpoint;
import org.chancery.domain.history.log.LogKey;
import org.chancery.domain.history.log.LogRepository;
import org.chancery.domain.history.log.Note;
import org.chancery.domain.history.pack.PackKind;
import org.chancery.domain.history.pack.Stretch;
import org.chancery.domain.identity.NeedToKnow;
import org.chancery.service.history.log.BrokenLog;
import org.chancery.service.history.log.Finding;
import org.chancery.service.history.log.Finding.Fault;
import org.chancery.service.history.log.PackAssembly;
import org.chancery.service.history.log.Sealing;
import org.chancery.service.history.log.Sequencer;
import org.chancery.service.history.log.VerificationProgress;
import org.chancery.service.history.log.VerificationService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever somebody does to the database behind the application's back, an auditor who kept one checkpoint finds it without the database, and
 * the application finds it itself as long as its key and its note of what it signed are out of that somebody's reach. And neither sees what is not there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TamperedDatabaseTest {

    private static final int SEEDS = 25;
    private static final int CLEAN = 50;
    private static final int ROUNDS = 12;
    private static final String KEY = "history.key";

    /** What can be done. */
    enum Kind {
        EVENT_CHANGED, EVENT_DELETED, EVENT_INSERTED, REORDERED, CUT_OFF, OLDER_BACKUP, RECORD_EDITED, OTHER_KEY
    }

    private Path room;
    private Tables tables;
    private DataSource genuine;
    private final List<DataSource> backups = new ArrayList<>();
    private final LogKey other = LogKey.make("chancery/test");
    private Path kept;

    abstract Tables open(Path backups) throws Exception;

    @BeforeAll
    void aYearOfWork(@TempDir Path directory) throws Exception {
        room = directory;
        tables = open(room);
        Files.writeString(room.resolve(KEY), LogKey.make("chancery/test").written());
        BusyMinistry ministry = new BusyMinistry(new Random(1));
        tables.saved(session -> {
            ministry.begin(session);
            return null;
        });
        tables.unguard();
        for (int round = 0; round < ROUNDS; round++) {
            if (round > ROUNDS / 2) {
                backups.add(tables.backup());
            }
            work(ministry, 10);
            seal(room);
        }
        genuine = tables.present();
        kept = Files.writeString(room.resolve("kept.txt"), newest().signed());
        Files.writeString(room.resolve("history.key.pub"), LogKey.read(Files.readString(room.resolve(KEY))).verifierKey());
    }

    @AfterAll
    void close() throws IOException {
        tables.close();
    }

    private void seal(Path keys) {
        tables.saved(session -> the(session, keys, Sealing.class).place(Instant.EPOCH, 1_000));
        tables.saved(session -> the(session, keys, Sealing.class).sign());
    }

    private Note newest() {
        return tables.saved(session -> the(session, room, LogRepository.class).newestCheckpoint().map(Checkpoint::getNote).orElseThrow());
    }

    private static <T> T the(EntityManager session, Path keys, Class<T> type) {
        return wired(session, keys).the(type);
    }

    private static Wired wired(EntityManager session, Path keys) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "chancery.history.key", keys.resolve(KEY).toString(), "chancery.history.name", Optional.empty(),
                "chancery.history.sequencer", true, "chancery.history.checkpoint.events", 1));
        return new Wired(session, settings);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsFoundWhateverTheSeed(Kind kind) {
        List<Integer> missedOffline = new ArrayList<>();
        List<Integer> missedInside = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(1_000L * kind.ordinal() + seed);
            Path keys = ownKeys();
            boolean accomplice = random.nextBoolean() && Set.of(Kind.CUT_OFF, Kind.OLDER_BACKUP, Kind.OTHER_KEY).contains(kind);
            if (kind == Kind.OLDER_BACKUP) {
                restore(backups.get(seed % backups.size()), random);
            }
            Verdicts verdicts = tables.tried(session -> {
                tamper(kind, session, random, keys, accomplice);
                return judged(session, keys);
            });
            tables.restore(genuine);
            if (verdicts.offline().exit() != Answer.FAILED) {
                missedOffline.add(seed);
            }
            // with the key or the note of what was signed in the wrong hands, only what was kept elsewhere helps
            if (!accomplice && verdicts.inside().state() != VerificationProgress.State.FAULTY) {
                missedInside.add(seed);
            }
        }
        assertThat(missedOffline).as("seeds that the auditor's program did not find").isEmpty();
        assertThat(missedInside).as("seeds that the application did not find").isEmpty();
    }

    /** Puts an older state in the place of the present one; work may go on in it, also beyond the place up to which it had been. */
    private void restore(DataSource backup, Random random) {
        tables.restore(backup);
        tables.restore(copy());
        work(new BusyMinistry(random), random.nextInt(3) * 20);
    }

    private void work(BusyMinistry ministry, int acts) {
        for (int act = 0; act < acts; act++) {
            tables.saved(session -> {
                ministry.act(session);
                return null;
            });
        }
    }

    private void tamper(Kind kind, EntityManager session, Random random, Path keys, boolean accomplice) {
        Crime crime = new Crime(session, random);
        switch (kind) {
            case EVENT_CHANGED -> crime.changeEvent();
            case EVENT_DELETED -> crime.deleteEvent();
            case EVENT_INSERTED -> crime.insertEvent();
            case REORDERED -> crime.reorder();
            case CUT_OFF -> crime.truncate();
            case RECORD_EDITED -> crime.editRecord();
            case OTHER_KEY -> crime.signAnew(other);
            case OLDER_BACKUP -> { /* is restored already */ }
        }
        if (accomplice) {
            write(keys.resolve(KEY), kind == Kind.OTHER_KEY ? other.written() : read(keys.resolve(KEY)));
            delete(keys.resolve(KEY + ".signed"));
        }
    }

    @Test
    void whatNobodyTouchedIsSound() {
        List<String> alarms = new ArrayList<>();
        for (int seed = 0; seed < CLEAN; seed++) {
            Random random = new Random(seed);
            Path keys = ownKeys();
            int clearance = random.nextInt(5);
            work(new BusyMinistry(random), random.nextInt(5));
            String alarm = tables.tried(session -> {
                signed(session, keys);
                return alarms(session, keys, random, clearance);
            });
            if (!alarm.isEmpty()) {
                alarms.add("seed " + seed + ": " + alarm);
            }
        }
        assertThat(alarms).isEmpty();
    }

    @Test
    void whatTwoOfficersDisposedOfIsSoundAndWhatSomebodyElseTookIsFound() {
        Path keys = ownKeys();
        BusyMinistry ministry = new BusyMinistry(new Random(3));
        tables.restore(copy());
        UUID file = tables.saved(session -> ministry.close(session).getId());
        UUID disposal = tables.saved(session -> ministry.ask(session, file).getId());
        tables.saved(session -> {
            ministry.dispose(session, disposal, the(session, keys, DisposalRepository.class), the(session, keys, CurrentRecordRepository.class));
            return null;
        });
        try {
            assertThat(tables.<Long>tried(session -> the(session, keys, DisposalRepository.class).disposed(session.find(Disposal.class, disposal))))
                    .isGreaterThan(2);
            Verdicts lawful = tables.tried(session -> judged(session, keys));
            assertThat(lawful.offline().exit()).as(lawful.offline().out()).isEqualTo(Answer.GOOD);
            assertThat(lawful.inside().findings()).isEmpty();
            assertThat(tables.<Integer>tried(session -> {
                signed(session, keys);
                long size = the(session, keys, LogRepository.class).newestCheckpoint().orElseThrow().getSize();
                return read(pack(session, keys, PackKind.CASE, new Stretch(0, size, Optional.of(file)), 4)).exit();
            })).isEqualTo(Answer.GOOD);

            for (String more : List.of(
                    "and case_file_id <> '" + file + "'", "and case_file_id is null", "and record_type = 'Disposal'")) {
                Verdicts stolen = tables.tried(session -> {
                    new Crime(session, new Random(5)).takeContent(disposal, more);
                    return judged(session, keys);
                });
                assertThat(stolen.offline().exit()).as(more).isEqualTo(Answer.FAILED);
                assertThat(stolen.inside().state()).as(more).isEqualTo(VerificationProgress.State.FAULTY);
            }
            // what was told anew came after the decision, and watches what stands in the tables
            String toldAnew = "and case_file_id = '" + file + "' and record_type = 'CaseFile'";
            for (boolean unwatched : List.of(true, false)) {
                Verdicts edited = tables.tried(session -> {
                    Crime crime = new Crime(session, new Random(5));
                    if (unwatched) {
                        crime.takeContent(disposal, toldAnew);
                    }
                    crime.editFile(file);
                    return judged(session, keys);
                });
                assertThat(edited.offline().exit()).as(edited.offline().out()).isEqualTo(Answer.FAILED);
                assertThat(edited.inside().state()).isEqualTo(VerificationProgress.State.FAULTY);
            }
            Verdicts takenLater = tables.tried(session -> {
                new Crime(session, new Random(5)).takeContent(disposal, toldAnew);
                return judged(session, keys);
            });
            assertThat(takenLater.offline().exit()).as(takenLater.offline().out()).isEqualTo(Answer.FAILED);
            assertThat(takenLater.offline().out()).contains("was written after that was decided");
            assertThat(takenLater.inside().findings()).extracting(Finding::fault)
                    .contains(Fault.DISPOSED_UNDECIDED, Fault.RECORD_UNTOLD);
        } finally {
            tables.restore(genuine);
        }
    }

    private DataSource copy() {
        try {
            return tables.backup();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String alarms(EntityManager session, Path keys, Random random, int clearance) {
        long size = the(session, keys, LogRepository.class).newestCheckpoint().orElseThrow().getSize();
        PackKind kind = PackKind.values()[random.nextInt(PackKind.values().length)];
        long first = kind == PackKind.PERIOD ? random.nextLong(size) : 0;
        Stretch stretch = new Stretch(
                first, kind == PackKind.PERIOD ? first + 1 + random.nextLong(size - first) : size,
                kind == PackKind.CASE ? Optional.of(aFile(session, random)) : Optional.empty());
        Answer answer = read(pack(session, keys, kind, stretch, clearance));
        VerificationProgress inside = verified(session, keys);
        return (answer.exit() == Answer.GOOD ? "" : kind + " up to level " + clearance + "\n" + answer.out() + answer.err())
                + (inside.state() == VerificationProgress.State.SOUND ? "" : inside);
    }

    private static UUID aFile(EntityManager session, Random random) {
        List<UUID> files = session.createQuery("select f.id from CaseFile f order by f.number", UUID.class).getResultList();
        return files.get(random.nextInt(files.size()));
    }

    private record Verdicts(Answer offline, VerificationProgress inside) {}

    private Verdicts judged(EntityManager session, Path keys) {
        signed(session, keys);
        long size = the(session, keys, LogRepository.class).newestCheckpoint().orElseThrow().getSize();
        byte[] pack = pack(session, keys, PackKind.WHOLE, new Stretch(0, size, Optional.empty()), 4);
        return new Verdicts(read(pack), verified(session, keys));
    }

    private static void signed(EntityManager session, Path keys) {
        try {
            the(session, keys, Sequencer.class).now();
        } catch (BrokenLog broken) {
            // as when an auditor asks for a pack: it is made all the same
        }
        session.flush();
        session.clear();
    }

    private byte[] pack(EntityManager session, Path keys, PackKind kind, Stretch stretch, int clearance) {
        Wired wired = wired(session, keys);
        List<Note> checkpoints = new ArrayList<>(
                wired.the(LogRepository.class).newestCheckpoints(500).stream().map(Checkpoint::getNote).toList());
        Collections.reverse(checkpoints);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Path spool = Files.createTempFile(room, "spool", null);
            wired.the(PackAssembly.class).write(
                    kind, stretch, checkpoints, new HistoryReader(true, new NeedToKnow(true, Set.of(), clearance)), spool, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Answer read(byte[] pack) {
        return Answer.to(pack, "--checkpoint", kept.toString(), "--key", room.resolve("history.key.pub").toString());
    }

    private static VerificationProgress verified(EntityManager session, Path keys) {
        session.clear();
        VerificationService service = the(session, keys, VerificationService.class);
        service.verify();
        return service.progress();
    }

    /** The key and the note of what was signed, as they stand beside the genuine database. */
    private Path ownKeys() {
        try {
            Path keys = Files.createTempDirectory(room, "keys");
            for (String name : List.of(KEY, KEY + ".signed")) {
                Files.copy(room.resolve(name), keys.resolve(name));
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
