package org.chancery.domain.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.UUID;

/**
 * JSON in one form only, so that equal records give equal bytes: keys in the order of their characters, no blanks, only what must be
 * escaped is, instants in UTC with six digits of the second, numbers in plain decimal notation.
 */
final class CanonicalJson {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private CanonicalJson() {}

    static String write(Object value) {
        StringBuilder out = new StringBuilder(256);
        append(out, value);
        return out.toString();
    }

    /**
     * The instant that a field of an object says. In a text each quotation mark has a backslash before it, so that what is found is the field.
     *
     * @param object what was written
     * @param field path of the field
     * @return instant; nothing when there is no such field, or no instant in it
     */
    static Optional<Instant> instant(String object, String field) {
        String name = '"' + field + "\":\"";
        int from = object.indexOf(name) + name.length();
        int to = object.indexOf('"', from);
        if (from < name.length() || to < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(object.substring(from, to)));
        } catch (DateTimeParseException noInstant) {
            return Optional.empty();
        }
    }

    private static void append(StringBuilder out, Object value) {
        if (value instanceof Map<?, ?> map) {
            appendObject(out, map);
        } else if (value instanceof Collection<?> list) {
            StringJoiner items = new StringJoiner(",", "[", "]");
            list.forEach(item -> items.add(item == null ? "null" : write(item)));
            out.append(items);
        } else if (value instanceof Boolean || value instanceof Integer || value instanceof Long || value instanceof Short) {
            out.append(value);
        } else if (value instanceof Number number) {
            out.append(plain(new BigDecimal(number.toString())));
        } else {
            appendText(out, text(value));
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static void appendObject(StringBuilder out, Map<?, ?> map) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(text(key), value));
        out.append('{');
        sorted.forEach((key, value) -> {
            if (out.charAt(out.length() - 1) != '{') {
                out.append(',');
            }
            appendText(out, key);
            out.append(':');
            append(out, value);
        });
        out.append('}');
    }

    private static String text(Object value) {
        if (value instanceof Instant instant) {
            return MICROSECONDS.format(instant);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        if (value instanceof CharSequence || value instanceof UUID || value instanceof Temporal || value instanceof Character
                || value instanceof java.time.Duration || value instanceof java.util.Locale) {
            return value.toString();
        }
        throw new IllegalArgumentException("The history cannot keep a value of " + value.getClass().getName());
    }

    private static void appendText(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < ' ') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
