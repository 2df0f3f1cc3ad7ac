package org.chancery.web.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Text;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a request's body, read one by one. A field that is absent keeps the value there is, one that is null clears it, one that is not
 * known is passed over. Everything that cannot be taken is gathered, so that the caller hears of all of it at once.
 */
public final class Fields {

    private final JsonObject body;
    private final String path;
    private final List<Violation> violations;

    private Fields(JsonObject body, String path, List<Violation> violations) {
        this.body = body;
        this.path = path;
        this.violations = violations;
    }

    /**
     * The fields of a body.
     *
     * @param body the body, or null when there is none
     * @return its fields
     * @throws RuleViolation {@code kernel.noObject} when it is no JSON object
     */
    public static Fields of(@Nullable JsonValue body) {
        if (body == null || body.getValueType() != JsonValue.ValueType.OBJECT) {
            throw new RuleViolation("kernel.noObject");
        }
        return new Fields(body.asJsonObject(), "", new ArrayList<>());
    }

    /**
     * Begins to read the parameters of a question.
     *
     * @return no fields; what cannot be taken is gathered as for a body
     */
    public static Fields ofQuery() {
        return new Fields(JsonValue.EMPTY_JSON_OBJECT, "", new ArrayList<>());
    }

    /**
     * A parameter of a question.
     *
     * @param <T> what it is
     * @param name name of the parameter
     * @param given what was given, or null
     * @param read how to read it
     * @return the value, nothing when nothing was given or when it cannot be taken, which is noted
     */
    public <T> Optional<T> asked(String name, @Nullable String given, Function<String, T> read) {
        return given == null || given.isBlank() ? Optional.empty() : Optional.ofNullable(read(name, () -> read.apply(given.strip())));
    }

    /**
     * Whether a field is there, be it null.
     *
     * @param name name of the field
     * @return true when the body names it
     */
    public boolean has(String name) {
        return body.containsKey(name);
    }

    /**
     * A text.
     *
     * @param name name of the field
     * @param present the value there is
     * @return the text given, null when cleared, the present value when absent
     */
    public @Nullable String text(String name, @Nullable String present) {
        JsonValue value = body.get(name);
        if (value == null) {
            return present;
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value != JsonValue.NULL) {
            refuse(name, "field.text");
        }
        return null;
    }

    /**
     * A text of limited length.
     *
     * @param name name of the field
     * @param present the value there is
     * @param max longest length
     * @param label key of the field's name
     * @param required whether it must be there
     * @return the text; one that cannot be taken is noted and gives an empty text
     */
    public @Nullable String text(String name, @Nullable String present, int max, String label, boolean required) {
        String text = text(name, present);
        return read(name, () -> required ? Text.required(text, max, label) : Text.optional(text, max, label).orElse(null));
    }

    /**
     * A value that is written as a text: a word, a date, a code.
     *
     * @param <T> what it is
     * @param name name of the field
     * @param present the value there is
     * @param read how to read it
     * @return the value, null when cleared or when it cannot be taken, which is noted
     */
    public <T> @Nullable T value(String name, @Nullable T present, Function<String, T> read) {
        String text = has(name) ? text(name, null) : null;
        if (!has(name)) {
            return present;
        }
        return text == null || text.isBlank() ? null : read(name, () -> read.apply(text.strip()));
    }

    /**
     * A value that must be there.
     *
     * @param <T> what it is
     * @param name name of the field
     * @param present the value there is, none for a new record
     * @param label key of the field's name
     * @param read how to read it
     * @return the value; when there is none it is noted, and null
     */
    public <T> @Nullable T required(String name, @Nullable T present, String label, Function<String, T> read) {
        int before = violations.size();
        T value = value(name, present, read);
        if (value == null && violations.size() == before) {
            refuse(name, "text.required", label);
        }
        return value;
    }

    /**
     * A number.
     *
     * @param name name of the field
     * @param present the value there is
     * @return the number, null when cleared or no number, which is noted
     */
    public @Nullable Double number(String name, @Nullable Double present) {
        JsonValue value = body.get(name);
        if (value == null) {
            return present;
        }
        if (value instanceof JsonNumber number) {
            return number.doubleValue();
        }
        if (value != JsonValue.NULL) {
            refuse(name, "field.number");
        }
        return null;
    }

    /**
     * A list.
     *
     * @param <T> what it is of
     * @param name name of the field
     * @param present the list there is
     * @param read how to read one of its items, under a name that says its position
     * @return the list given, empty when cleared
     */
    public <T> List<T> list(String name, List<T> present, Function<Fields, @Nullable T> read) {
        JsonValue value = body.get(name);
        if (value == null) {
            return present;
        }
        List<T> items = new ArrayList<>();
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                String position = name + "[" + i + "]";
                JsonObject single = Json.createObjectBuilder().add(position, array.get(i)).build();
                T item = read.apply(new Fields(single, path, violations));
                if (item != null) {
                    items.add(item);
                }
            }
        } else if (value != JsonValue.NULL) {
            refuse(name, "field.list");
        }
        return items;
    }

    /**
     * A list of texts.
     *
     * @param name name of the field
     * @param present the list there is
     * @return the texts given
     */
    public List<String> texts(String name, List<String> present) {
        return list(name, present, item -> item.text(item.only(), null));
    }

    /**
     * The name of the only field, which an item of a list has.
     *
     * @return name with position
     */
    public String only() {
        return body.keySet().iterator().next();
    }

    /**
     * The fields of an object within the body.
     *
     * @param name name of the field
     * @return its fields, null when the field is absent, null or no object
     */
    public @Nullable Fields object(String name) {
        return body.get(name) instanceof JsonObject within ? new Fields(within, path + name + ".", violations) : null;
    }

    /**
     * Whether a field holds a text.
     *
     * @param name name of the field
     * @return true for a JSON string
     */
    public boolean isText(String name) {
        return body.get(name) instanceof JsonString;
    }

    /**
     * Reads with the ministry's rules, noting a rule that refuses.
     *
     * @param <T> what is read
     * @param name name of the field
     * @param reading the reading
     * @return what was read, null when refused
     */
    public <T> @Nullable T read(String name, Supplier<@Nullable T> reading) {
        try {
            return reading.get();
        } catch (RuleViolation refusal) {
            refuse(name, refusal.key(), refusal.args());
            return null;
        }
    }

    /**
     * Notes that a field cannot be taken.
     *
     * @param name name of the field
     * @param key key of the rule
     * @param args what the rule's sentence names
     */
    public void refuse(String name, String key, Object... args) {
        violations.add(new Violation(path + name, key, Arrays.asList(args)));
    }

    /**
     * Notes that a field is wanted, unless something was noted about it already.
     *
     * @param name name of the field
     * @param key key of the rule
     */
    public void require(String name, String key) {
        if (violations.stream().noneMatch(v -> v.field().equals(path + name))) {
            refuse(name, key);
        }
    }

    /**
     * Ends the reading.
     *
     * @throws InvalidValues when something was noted
     */
    public void check() {
        if (!violations.isEmpty()) {
            throw new InvalidValues(violations);
        }
    }
}
