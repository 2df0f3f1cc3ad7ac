package org.chancery.service.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;

import jakarta.enterprise.concurrent.ManagedExecutorService;

import org.chancery.domain.search.IndexUpkeep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a crash a start waits for the index a little, and what is left is indexed beside the officers; only then the index is noted as complete. */
class IndexServiceTest {

    private static final UUID NIL = new UUID(0, 0);
    private static final Instant START = Instant.parse("2024-01-19T10:00:00Z");
    private static final String CRASHED = "2024-01-19T09:58:00Z";

    @TempDir
    private Path directory;

    private final SlowClock clock = new SlowClock();
    private final Batches batches = new Batches();
    private final Queue<Runnable> beside = new ArrayDeque<>();
    private final IndexService service = new IndexService();

    /** Each look at it takes six seconds. */
    private static final class SlowClock extends Clock {

        private Instant now = START;

        @Override
        public Instant instant() {
            now = now.plusSeconds(6);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** So many batches, and perhaps one that cannot be read. */
    private static final class Batches extends CatchUp {

        private int left;
        private int failing = -1;
        private Instant since = Instant.MAX;

        @Override
        public UUID batch(Instant from, UUID after) {
            since = from;
            if (left == failing) {
                throw new IllegalStateException("The database is away");
            }
            left--;
            return left == 0 ? NIL : new UUID(0, left);
        }
    }

    private static final class NoIndex extends IndexUpkeep {

        @Override
        public void writeOut() {
            // there is nothing in memory
        }
    }

    @BeforeEach
    void afterACrash() throws Exception {
        Files.writeString(note(), CRASHED);
        give("clock", clock);
        give("catchUp", batches);
        give("index", new NoIndex());
        give("directory", directory.toString());
        give("kind", "local-filesystem");
        give("others", Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, arguments) -> beside.add((Runnable) arguments[0])));
    }

    private void give(String field, Object value) throws ReflectiveOperationException {
        var place = IndexService.class.getDeclaredField(field);
        place.setAccessible(true);
        place.set(service, value);
    }

    private Path note() {
        return directory.resolve("complete-until");
    }

    private String noted() throws IOException {
        service.writeOut();
        return Files.readString(note());
    }

    @Test
    void whatIsLittleIsThereBeforeAnybodySearches() throws IOException {
        batches.left = 2;
        service.start();

        assertThat(batches.left).isZero();
        assertThat(batches.since).as("as far back as the longest transaction").isEqualTo(Instant.parse(CRASHED).minus(Duration.ofMinutes(10)));
        assertThat(beside).isEmpty();
        assertThat(noted()).isNotEqualTo(CRASHED);
    }

    @Test
    void whatIsMuchIsIndexedBesideTheOfficers() throws IOException {
        batches.left = 50;
        service.start();

        assertThat(batches.left).as("the start has not waited for all").isGreaterThan(40);
        assertThat(noted()).as("not complete yet").isEqualTo(CRASHED);
        beside.remove().run();
        assertThat(batches.left).isZero();
        assertThat(noted()).isNotEqualTo(CRASHED);
    }

    @Test
    void whatCouldNotBeIndexedIsLeftToTheNextStart() throws IOException {
        batches.left = 50;
        batches.failing = 10;
        service.start();

        assertThatCode(beside.remove()::run).doesNotThrowAnyException();
        assertThat(noted()).isEqualTo(CRASHED);
    }
}
