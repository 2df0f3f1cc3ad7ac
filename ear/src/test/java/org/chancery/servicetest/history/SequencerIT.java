package org.chancery.servicetest.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;

import jakarta.inject.Inject;

import org.chancery.domain.history.HistoryEvent;
import org.chancery.domain.history.HistorySubject;
import org.chancery.domain.history.log.Checkpoint;
import org.chancery.domain.history.log.Frontier;
import org.chancery.domain.history.log.LogHead;
import org.chancery.domain.history.log.LogLeaf;
import org.chancery.domain.history.log.LogRepository;
import org.chancery.domain.history.log.Note;
import org.chancery.domain.kernel.Occurrence.Outcome;
import org.chancery.service.history.log.BrokenLog;
import org.chancery.service.history.log.LastSigned;
import org.chancery.service.history.log.LogKeys;
import org.chancery.service.history.log.Sealing;
import org.chancery.service.history.log.Sequencer;
import org.chancery.testkit.inside.ServiceTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every event gets one place in the log, whenever it is committed and whoever falls over meanwhile, and nothing is signed that does not continue it. */
class SequencerIT extends ServiceTest {

    @Inject
    private Sequencer sequencer;

    @Inject
    private Sealing sealing;

    @Inject
    private LogRepository log;

    @Inject
    private LogKeys keys;

    @Inject
    private LastSigned lastSigned;

    /** Each test begins with a log that has all there is; outside of the container there is nothing to begin with. */
    @BeforeEach
    void upToDate() {
        if (sequencer != null) {
            sequencer.now();
        }
    }

    @Test
    void whatIsCommittedLateGetsItsPlaceAllTheSame() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Future<UUID> late = others().submit(() -> inTransaction(() -> {
            UUID event = write();
            written.countDown();
            goOn.await(1, TimeUnit.MINUTES);
            return event;
        }));
        written.await(1, TimeUnit.MINUTES);
        UUID early = inTransaction(this::write);
        sequencer.now();
        long place = place(early).orElseThrow();
        goOn.countDown();
        UUID event = late.get(1, TimeUnit.MINUTES);

        assertThat(place(event)).isEmpty();
        sequencer.now();

        assertThat(place(event)).hasValue(place + 1);
        everyEventHasOnePlace();
    }

    @Test
    void twoAtOnceLoseNothingAndGiveNoPlaceTwice() throws Exception {
        for (int i = 0; i < 60; i++) {
            inTransaction(this::write);
        }
        List<Future<Integer>> both = new ArrayList<>();
        for (int sequencers = 0; sequencers < 2; sequencers++) {
            both.add(others().submit(() -> {
                int placed = 0;
                for (int round = 0; round < 40; round++) {
                    placed += round % 2 == 0 ? sealing.place(Instant.EPOCH, 3) : sealing.placeInTurn(Instant.EPOCH, 2);
                    sealing.sign();
                }
                return placed;
            }));
        }
        int placed = both.get(0).get(2, TimeUnit.MINUTES) + both.get(1).get(2, TimeUnit.MINUTES);
        sequencer.now();

        assertThat(placed).isEqualTo(60);
        everyEventHasOnePlace();
        everyCheckpointIsOfTheTree();
    }

    @Test
    void whoFallsOverBeforeTheLeavesAreCommittedHasDoneNothing() throws Exception {
        UUID event = inTransaction(this::write);
        assertThatThrownBy(() -> inTransaction(() -> {
            LogHead head = log.take().orElseThrow();
            log.add(head.append(log.placeless(Instant.EPOCH, 100)));
            throw new IllegalStateException("fell over");
        })).hasMessage("fell over");

        assertThat(place(event)).isEmpty();
        sequencer.now();

        assertThat(place(event)).isPresent();
        everyEventHasOnePlace();
    }

    @Test
    void whoFallsOverBetweenTheNoteAndTheCheckpointGoesOnFromTheNote() throws Exception {
        long signed = newest().size();
        inTransaction(this::write);
        ddl("alter table history_checkpoint add constraint no_room check (tree_size <= " + signed + ")");
        try {
            assertThatThrownBy(() -> sequencer.now()).isInstanceOf(Exception.class);
        } finally {
            ddl("alter table history_checkpoint drop constraint no_room");
        }
        assertThat(newest().size()).isEqualTo(signed);
        assertThat(lastSigned.edge().size()).as("noted before it is committed").isGreaterThan(signed);

        sequencer.now();

        assertThat(newest().size()).isEqualTo(lastSigned.edge().size());
        everyCheckpointIsOfTheTree();
    }

    @Test
    void whoFallsOverBeforeACheckpointIsSentSendsTheNextOne() throws Exception {
        Path shelf = Path.of(ConfigProvider.getConfig().getValue("chancery.history.checkpoints", String.class)).resolve("000000");
        Path aside = shelf.resolveSibling("aside");
        Files.move(shelf, aside);
        Files.createFile(shelf);
        inTransaction(this::write);
        try {
            sequencer.now();
        } finally {
            Files.delete(shelf);
            Files.move(aside, shelf);
        }
        assertThat(shelf.resolve(newest().size() + ".txt")).doesNotExist();

        inTransaction(this::write);
        sequencer.now();

        assertThat(shelf.resolve(newest().size() + ".txt")).hasContent(newest().signed());
    }

    @Test
    void aRewrittenLogIsNotSigned() throws Exception {
        Note before = newest();
        inTransaction(this::write);
        try {
            inTransaction(() -> {
                byte[] edge = log.head().frontier().encoded();
                edge[edge.length - 1] ^= 1;
                return setHead(log.head().getSize(), edge);
            });
            assertThatThrownBy(() -> sequencer.now()).isInstanceOf(BrokenLog.class).hasMessageContaining("does not continue");
            assertThat(newest().signed()).isEqualTo(before.signed());
            assertThat(sequencer.trouble()).hasValueSatisfying(words -> assertThat(words).contains("does not continue"));
        } finally {
            mendHead(Long.MAX_VALUE);
        }
        sequencer.now();
        assertThat(sequencer.trouble()).isEmpty();
    }

    @Test
    void anOlderStateIsRefusedEvenWhileNothingHappens() throws Exception {
        long size = newest().size();
        try {
            mendHead(size - 1);
            assertThatThrownBy(() -> sequencer.now()).isInstanceOf(BrokenLog.class).hasMessageContaining("older state");
            assertThat(sequencer.trouble()).isPresent();
        } finally {
            mendHead(Long.MAX_VALUE);
        }
        sequencer.now();
        assertThat(sequencer.trouble()).isEmpty();
    }

    private UUID write() {
        HistoryEvent event = new HistoryEvent(
                Instant.now(), org.chancery.domain.kernel.Act.ofSystem("kernel.test", "request"), Outcome.DONE, HistorySubject.NOTHING, null, null, null);
        database().persist(event);
        database().flush();
        return event.getId();
    }

    private Optional<Long> place(UUID event) throws Exception {
        return inTransaction(() -> log.leafOf(event).map(LogLeaf::getIndex));
    }

    private Note newest() throws Exception {
        return inTransaction(() -> log.newestCheckpoint().map(Checkpoint::getNote).orElseThrow());
    }

    private void everyEventHasOnePlace() throws Exception {
        assertThat(inTransaction(() -> database().createQuery("""
                select count(e), count(distinct l.eventId), count(l), min(l.index), max(l.index)
                from HistoryEvent e left join LogLeaf l on l.eventId = e.id""", Object[].class).getSingleResult()))
                .satisfies(counts -> assertThat(List.of(counts[0], counts[1], (Long) counts[4] + 1)).containsOnly(counts[2]))
                .satisfies(counts -> assertThat(counts[3]).isEqualTo(0L));
    }

    private void everyCheckpointIsOfTheTree() throws Exception {
        List<Note> notes = inTransaction(() -> log.checkpoints(0, Long.MAX_VALUE).stream().map(Checkpoint::getNote)
                .sorted(Comparator.comparingLong(Note::size)).toList());
        Frontier edge = Frontier.empty();
        for (Note note : notes) {
            long from = edge.size();
            inTransaction(() -> log.read(from, note.size(), edge::append));
            assertThat(note.root()).isEqualTo(edge.root());
            assertThat(note.isSignedBy(keys.key())).isTrue();
        }
    }

    /** As somebody with the database's own tools would. */
    private int setHead(long size, byte[] edge) {
        return database().createNativeQuery("update history_head set tree_size = ?1, edge = ?2")
                .setParameter(1, size).setParameter(2, edge).executeUpdate();
    }

    private void mendHead(long most) throws Exception {
        inTransaction(() -> {
            Frontier edge = Frontier.empty();
            log.read(0, Math.min(most, database().createQuery("select count(l) from LogLeaf l", Long.class).getSingleResult()), edge::append);
            return setHead(edge.size(), edge.encoded());
        });
    }

    private void ddl(String statement) throws Exception {
        inTransaction(() -> database().createNativeQuery(statement).executeUpdate());
    }

    private static ExecutorService others() throws Exception {
        return InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    }
}
