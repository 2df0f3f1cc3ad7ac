package org.chancery.web.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.domain.history.HistoryLine;
import org.chancery.web.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** What a table of events says of each: in the reader's language where it is words, and as the API writes it where a program may read it. */
@RequestScoped
public class EventColumns {

    @Inject
    private EventWords words;

    @Inject
    private Wording wording;

    @Inject
    private ClassificationScale scale;

    private Map<String, Function<HistoryLine, @Nullable Object>> columns() {
        Map<String, Function<HistoryLine, @Nullable Object>> columns = new LinkedHashMap<>();
        columns.put("history.whenUtc", HistoryLine::recordedAt);
        columns.put("history.who", HistoryLine::officer);
        columns.put("history.onBehalfOf", HistoryLine::onBehalfOf);
        columns.put("history.what", line -> words.line(line).does());
        columns.put("history.column.action", HistoryLine::action);
        columns.put("history.column.outcome", line -> wording.word(line.outcome()));
        columns.put("history.column.type", line -> line.recordType() == null ? null : words.type(line.recordType()));
        columns.put("history.on", HistoryLine::recordName);
        columns.put("history.column.case", HistoryLine::caseNumber);
        columns.put("history.desk", HistoryLine::desk);
        columns.put("history.column.version", HistoryLine::recordVersion);
        columns.put("history.column.classification", line -> scale.word(line.classification()));
        columns.put("history.reason", HistoryLine::reason);
        columns.put("history.column.detail", HistoryLine::detail);
        columns.put("kernel.requestNumber", HistoryLine::requestId);
        columns.put("history.column.entry", HistoryLine::entry);
        columns.put("history.column.record", HistoryLine::recordId);
        columns.put("history.column.event", HistoryLine::id);
        return columns;
    }

    /** The heads of the columns. */
    List<String> heads() {
        return columns().keySet().stream().map(key -> wording.say(key)).toList();
    }

    /** What each event says, in the same order. */
    Stream<List<String>> rows(List<HistoryLine> events) {
        List<Function<HistoryLine, @Nullable Object>> columns = List.copyOf(columns().values());
        return events.stream().map(event -> columns.stream().map(column -> text(column.apply(event))).toList());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
