package org.chancery.domain.history;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.jspecify.annotations.Nullable;

/** The difference between a record before and after an event, field by field. */
public final class HistoryDifference {

    private HistoryDifference() {}

    /**
     * Compares.
     *
     * @param before the record before, canonical JSON, nothing for a new one
     * @param after the record after, canonical JSON, nothing for one that is gone
     * @param types the type of each field by its path
     * @return every field that was or is there, by its path
     */
    public static List<FieldChange> between(Optional<String> before, Optional<String> after, Function<String, Class<?>> types) {
        JsonObject was = read(before);
        JsonObject is = read(after);
        TreeSet<String> paths = new TreeSet<>(was.keySet());
        paths.addAll(is.keySet());
        return paths.stream()
                .map(path -> new FieldChange(path, types.apply(path), values(was.get(path)), values(is.get(path))))
                .toList();
    }

    private static JsonObject read(Optional<String> json) {
        try (JsonReader reader = Json.createReader(new StringReader(json.orElse("{}")))) {
            return reader.readObject();
        }
    }

    private static List<String> values(@Nullable JsonValue value) {
        if (value instanceof JsonArray list) {
            List<String> values = new ArrayList<>();
            list.forEach(item -> values.add(words(item)));
            return values;
        }
        return value == null ? List.of() : List.of(words(value));
    }

    private static String words(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonObject parts) {
            return String.join(", ", parts.values().stream().map(HistoryDifference::words).toList());
        }
        return value.toString();
    }
}
