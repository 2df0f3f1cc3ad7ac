package org.chancery.web.kernel;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.kernel.Slice;
import org.chancery.domain.kernel.Words;
import org.jspecify.annotations.Nullable;

/** A record as the API writes it: constants as words, moments in UTC, uncertain dates in EDTF, absent values as null. */
public final class JsonRecord {

    private final JsonObjectBuilder object = Json.createObjectBuilder();

    /**
     * Adds a field.
     *
     * @param name its name
     * @param value text, number, truth value, constant, moment, day, identity, uncertain date, list, JSON; or null or an empty optional
     * @return this
     */
    public JsonRecord with(String name, @Nullable Object value) {
        object.add(name, json(value));
        return this;
    }

    /**
     * Takes over all fields of another record.
     *
     * @param other the other record
     * @return this
     */
    public JsonRecord with(JsonObject other) {
        other.forEach(object::add);
        return this;
    }

    /**
     * Ends the record.
     *
     * @return its JSON
     */
    public JsonObject json() {
        return object.build();
    }

    private static JsonValue json(@Nullable Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Optional<?> optional) {
            return json(optional.orElse(null));
        }
        if (value instanceof JsonRecord nested) {
            return nested.json();
        }
        if (value instanceof JsonValue ready) {
            return ready;
        }
        if (value instanceof Enum<?> constant) {
            return Json.createValue(Words.of(constant));
        }
        if (value instanceof EventDate date) {
            return Json.createValue(date.edtf());
        }
        if (value instanceof Collection<?> several) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            several.forEach(one -> array.add(json(one)));
            return array.build();
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Double number) {
            return Json.createValue(number);
        }
        return value instanceof Number number ? Json.createValue(number.longValue()) : Json.createValue(value.toString());
    }

    /**
     * A page of a list.
     *
     * @param <T> what the list is of
     * @param slice the page
     * @param item how one of them is written
     * @return {@code items}, {@code next}, {@code previous}, {@code count}, {@code countIsCapped}
     */
    public static <T> JsonObject page(Slice<T> slice, Function<? super T, JsonObject> item) {
        return new JsonRecord()
                .with("items", slice.items().stream().map(item).toList())
                .with("next", slice.nextCursor().map(Cursor::text))
                .with("previous", slice.prevCursor().map(Cursor::text))
                .with("count", slice.count())
                .with("countIsCapped", slice.countIsCapped())
                .json();
    }
}
