package org.chancery.service.history.log;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.chancery.domain.history.log.Note;

/** All places to which checkpoints go. One that fails never keeps a checkpoint from the others. */
@ApplicationScoped
public class CheckpointSinks {

    private static final Logger LOG = System.getLogger(CheckpointSinks.class.getName());

    private final Map<String, Instant> taken = new ConcurrentHashMap<>();
    private final Map<String, String> troubles = new ConcurrentHashMap<>();

    private List<CheckpointSink> sinks = List.of();
    private Clock clock;

    /** For the container. */
    protected CheckpointSinks() {}

    @Inject
    CheckpointSinks(@Any Instance<CheckpointSink> sinks, Clock clock) {
        this(sinks.stream(), clock);
    }

    CheckpointSinks(Stream<CheckpointSink> sinks, Clock clock) {
        this.sinks = sinks.sorted(Comparator.comparing(CheckpointSink::name)).toList();
        this.clock = clock;
    }

    /**
     * Sends a checkpoint to all of them.
     *
     * @param note the signed checkpoint
     */
    void send(Note note) {
        sinks.stream().filter(CheckpointSink::isSetUp).forEach(sink -> send(note, sink));
    }

    private void send(Note note, CheckpointSink sink) {
        try {
            if (sink.take(note)) {
                taken.put(sink.name(), clock.instant());
                troubles.remove(sink.name());
            }
        } catch (IOException | RuntimeException e) {
            String words = e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
            // said once in the server's log, and to auditors as long as it lasts
            if (!words.equals(troubles.put(sink.name(), words))) {
                LOG.log(Level.WARNING, "A checkpoint did not reach the sink " + sink.name(), e);
            }
        }
    }

    /**
     * How they do.
     *
     * @return each place
     */
    List<SinkState> states() {
        return sinks.stream()
                .map(sink -> new SinkState(
                        sink.name(), sink.isSetUp(), Optional.ofNullable(taken.get(sink.name())), Optional.ofNullable(troubles.get(sink.name()))))
                .toList();
    }
}
