package org.chancery.web.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.chancery.domain.history.FieldChange;
import org.chancery.domain.kernel.BaseEntity;
import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.party.States;
import org.chancery.web.kernel.Look;
import org.chancery.web.kernel.Marks;
import org.chancery.web.kernel.When;
import org.chancery.web.kernel.Wording;

/** Says the fields of a record and their values in the reader's language. */
@RequestScoped
public class FieldWords {

    private static final Set<String> WHEN_AND_WHO = Set.of("changedAt", "changedByName", "timelineAt");
    private static final String SORT_KEY = ".earliest";

    @Inject
    private Wording wording;

    @Inject
    private When when;

    @Inject
    private Marks marks;

    @Inject
    private Look look;

    /**
     * A field with its values in words.
     *
     * @param change the field before and after
     * @param names names of officers and desks by identity
     * @return the row
     */
    FieldRow row(FieldChange change, Map<String, String> names) {
        return new FieldRow(label(change.path()), words(change, change.before(), names), words(change, change.after(), names));
    }

    /**
     * Whether a field tells only when and by whom a record was changed, which stands beside it already.
     *
     * @param change the field
     * @return true for what is no change in itself
     */
    static boolean saysWhenAndWho(FieldChange change) {
        return WHEN_AND_WHO.contains(change.path());
    }

    /**
     * Whether a field serves only to put records in order.
     *
     * @param change the field
     * @return true for what says nothing to a reader
     */
    static boolean onlySorts(FieldChange change) {
        return change.path().endsWith(SORT_KEY);
    }

    private String label(String path) {
        String said = wording.say("recordField." + path);
        return said.equals("recordField." + path) ? plain(path) : said;
    }

    /** A field that nobody named yet, as its path can be read: {@code theirReference} as "their reference". */
    private static String plain(String path) {
        return path.replaceAll("([a-z])([A-Z])", "$1 $2").replace('.', ' ').toLowerCase(Locale.ROOT);
    }

    private String words(FieldChange change, List<String> values, Map<String, String> names) {
        return values.stream().map(value -> word(change, value, names)).collect(Collectors.joining("; "));
    }

    private String word(FieldChange change, String value, Map<String, String> names) {
        Class<?> type = change.type();
        if (change.path().endsWith(".edtf")) {
            return when.show(EventDate.parse(value), "day");
        }
        if (change.path().equals("classification.level") || change.path().equals("clearance")) {
            return marks.levelWord(Integer.valueOf(value));
        }
        if (change.path().equals("states") || change.path().endsWith(".state")) {
            return States.name(value, look.getLocale());
        }
        if (type == Instant.class) {
            return when.show(Instant.parse(value), "utc");
        }
        if (type == LocalDate.class) {
            return when.show(LocalDate.parse(value), "day");
        }
        if (type == boolean.class || type == Boolean.class) {
            return wording.say(Boolean.parseBoolean(value) ? "history.yes" : "history.no");
        }
        if (type.isEnum()) {
            return constant(type, value);
        }
        if (change.path().equals("pendingChange")) {
            return wording.say("history.yes");
        }
        if (type == UUID.class || BaseEntity.class.isAssignableFrom(type)) {
            return names.getOrDefault(value, value);
        }
        return type == String.class || type.isPrimitive() || Number.class.isAssignableFrom(type) ? secret(change, value) : parts(value, names);
    }

    private String secret(FieldChange change, String value) {
        if (!change.path().equals("passwordHash")) {
            return value;
        }
        boolean anew = !change.before().isEmpty() && change.isChanged() && change.after().contains(value);
        return wording.say(anew ? "history.secret.changed" : "history.secret.set");
    }

    private String constant(Class<?> list, String name) {
        return Arrays.stream(list.getEnumConstants())
                .map(Enum.class::cast)
                .filter(one -> one.name().equals(name))
                .map(one -> wording.word((Enum<?>) one))
                .findFirst()
                .orElse(name);
    }

    /** An element of a list with parts of its own: a participant, a party, a posting. */
    private String parts(String value, Map<String, String> names) {
        return Arrays.stream(value.split(", ", -1)).map(part -> {
            if (part.matches("[A-Z]{2}")) {
                return States.name(part, look.getLocale());
            }
            return part.matches("[A-Z]+(_[A-Z]+)*") ? part.toLowerCase(Locale.ROOT).replace('_', ' ') : names.getOrDefault(part, part);
        }).collect(Collectors.joining(", "));
    }
}
