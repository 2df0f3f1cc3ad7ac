package org.chancery.web.history;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.history.log.Note;
import org.chancery.service.history.log.LogService;
import org.chancery.service.history.log.LogState;
import org.chancery.service.history.log.SinkState;
import org.chancery.web.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** The page on which an auditor sees how the log stands, and takes its newest checkpoint away. */
@Named("historyLog")
@RequestScoped
public class HistoryLogBean {

    @Inject
    private LogService log;

    @Inject
    private Wording wording;

    private @Nullable LogState state;

    /** Looks at the log. */
    public void load() {
        shown();
    }

    /** A verification that was refused leaves the page as it was. */
    private LogState shown() {
        LogState known = state == null ? log.state() : state;
        state = known;
        return known;
    }

    /**
     * How the log stands.
     *
     * @return state
     */
    public LogState getState() {
        return shown();
    }

    /**
     * The newest checkpoint.
     *
     * @return note, null before the first one
     */
    public @Nullable Note getNewest() {
        return shown().newest().orElse(null);
    }

    /**
     * What waits, in a sentence.
     *
     * @return words
     */
    public String getWaiting() {
        LogState now = shown();
        if (now.unplaced() == 0) {
            return wording.say("history.log.nothingWaits");
        }
        return wording.say(now.unplaced() >= LogState.COUNTED ? "history.log.manyWait" : "history.log.wait", now.unplaced(), now.waiting().toSeconds());
    }

    /**
     * How many events are in the log, but under no checkpoint yet.
     *
     * @return count
     */
    public long getUnsigned() {
        return shown().size() - shown().newest().map(Note::size).orElse(0L);
    }

    /**
     * The places to which checkpoints go, in words.
     *
     * @return name of each and how it does
     */
    public List<SinkLine> getSinks() {
        return shown().sinks().stream().map(this::line).toList();
    }

    private SinkLine line(SinkState sink) {
        String name = wording.say("history.sink." + sink.name());
        if (!sink.setUp()) {
            return new SinkLine(name, "", "info", wording.say("history.sink.notSetUp"));
        }
        return sink.trouble()
                .map(words -> new SinkLine(name, "late", "m-late", wording.say("history.sink.trouble", words)))
                .orElseGet(() -> new SinkLine(name, "good", "m-yes", sink.takenAt()
                        .map(at -> wording.say("history.sink.taken", at))
                        .orElseGet(() -> wording.say("history.sink.none"))));
    }

    /**
     * A place to which checkpoints go, as the page shows it.
     *
     * @param name its name
     * @param tone colour of the sign
     * @param icon sign of how it does
     * @param does how it does
     */
    public record SinkLine(String name, String tone, String icon, String does) {}
}
