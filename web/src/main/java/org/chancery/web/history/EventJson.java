package org.chancery.web.history;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.domain.history.FieldChange;
import org.chancery.domain.history.HistoryLine;
import org.chancery.service.history.EventDetail;
import org.chancery.web.kernel.JsonRecord;
import org.jspecify.annotations.Nullable;

/** Events as the API writes them. */
final class EventJson {

    private EventJson() {}

    static JsonObject write(HistoryLine line, ClassificationScale scale) {
        return record(line, scale).json();
    }

    static JsonObject write(EventDetail detail, ClassificationScale scale) {
        return record(HistoryLine.of(detail.event()), scale)
                .with("before", object(detail.event().getBefore()))
                .with("after", object(detail.event().getAfter()))
                .with("changed", detail.changes().stream().filter(FieldChange::isChanged).map(FieldChange::path).toList())
                .json();
    }

    private static JsonRecord record(HistoryLine line, ClassificationScale scale) {
        return new JsonRecord()
                .with("id", line.id())
                .with("at", line.recordedAt())
                .with("action", line.action())
                .with("outcome", line.outcome())
                .with("change", line.change())
                .with("disposedOf", line.disposedOf())
                .with("officer", line.officer())
                .with("onBehalfOf", line.onBehalfOf())
                .with("desk", line.desk())
                .with("case", line.caseNumber())
                .with("entry", line.entry())
                .with("record", line.recordType() == null ? null : new JsonRecord()
                        .with("type", word(line.recordType()))
                        .with("id", line.recordId())
                        .with("name", line.recordName())
                        .with("version", line.recordVersion()))
                .with("classification", scale.word(line.classification()))
                .with("reason", line.reason())
                .with("detail", line.detail())
                .with("requestId", line.requestId());
    }

    static String word(String type) {
        return type.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    static @Nullable JsonObject object(Optional<String> json) {
        if (json.isEmpty()) {
            return null;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json.get()))) {
            return reader.readObject();
        }
    }
}
