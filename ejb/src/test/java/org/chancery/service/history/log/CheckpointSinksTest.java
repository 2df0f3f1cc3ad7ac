package org.chancery.service.history.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.chancery.domain.history.log.Frontier;
import org.chancery.domain.history.log.LogKey;
import org.chancery.domain.history.log.Note;
import org.junit.jupiter.api.Test;

class CheckpointSinksTest {

    private static final Instant NOW = Instant.parse("2024-01-22T05:39:00Z");
    private static final Note NOTE = Note.sign(7, Frontier.empty().root(), LogKey.make("chancery/test"));

    private final List<Long> received = new ArrayList<>();

    /** A place that takes checkpoints, or does not. */
    private final class Place implements CheckpointSink {

        private final String name;
        private final boolean setUp;
        private Exception trouble;

        Place(String name, boolean setUp, Exception trouble) {
            this.name = name;
            this.setUp = setUp;
            this.trouble = trouble;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean isSetUp() {
            return setUp;
        }

        @Override
        public boolean take(Note note) throws IOException {
            if (trouble instanceof IOException failed) {
                throw failed;
            }
            if (trouble instanceof RuntimeException failed) {
                throw failed;
            }
            return received.add(note.size());
        }
    }

    private static CheckpointSinks sinks(CheckpointSink... sinks) {
        return new CheckpointSinks(Stream.of(sinks), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void onePlaceThatFailsKeepsACheckpointFromNoOther() {
        CheckpointSinks sinks = sinks(
                new Place("a", true, new IOException("disk full")), new Place("b", true, new IllegalStateException("odd")), new Place("c", true, null));

        sinks.send(NOTE);

        assertThat(received).containsExactly(7L);
        assertThat(sinks.states()).extracting(SinkState::name).containsExactly("a", "b", "c");
        assertThat(sinks.states().get(0).trouble()).hasValueSatisfying(words -> assertThat(words).contains("disk full"));
        assertThat(sinks.states().get(1).trouble()).hasValueSatisfying(words -> assertThat(words).contains("odd"));
        assertThat(sinks.states().get(2).trouble()).isEmpty();
        assertThat(sinks.states().get(2).takenAt()).contains(NOW);
    }

    @Test
    void aTroubleIsOverWithTheNextCheckpointThatGetsThere() {
        Place place = new Place("a", true, new IOException("disk full"));
        CheckpointSinks sinks = sinks(place);
        sinks.send(NOTE);
        place.trouble = null;

        sinks.send(NOTE);

        assertThat(sinks.states().get(0).trouble()).isEmpty();
    }

    @Test
    void nothingGoesWhereNobodySetItUp() {
        CheckpointSinks sinks = sinks(new Place("mail", false, null));

        sinks.send(NOTE);

        assertThat(received).isEmpty();
        assertThat(sinks.states().get(0).setUp()).isFalse();
    }
}
