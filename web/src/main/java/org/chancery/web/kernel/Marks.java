package org.chancery.web.kernel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.kernel.WorkingDays;
import org.jspecify.annotations.Nullable;

/** The marks of the drawings: for each meaning one sign, one tone and one word, the same on every page. */
@Named("marks")
@RequestScoped
public class Marks {

    private static final Map<String, Mark> STATUS = Map.ofEntries(
            Map.entry("draft", new Mark("s-draft", "")),
            Map.entry("open", new Mark("s-open", "mk-acc")),
            Map.entry("suspended", new Mark("s-susp", "mk-wait")),
            Map.entry("resolved", new Mark("s-res", "mk-good")),
            Map.entry("closed", new Mark("s-closed", "")),
            Map.entry("proposed", new Mark("m-prop", "mk-wait")),
            Map.entry("pending", new Mark("m-prop", "mk-wait")),
            Map.entry("approved", new Mark("m-yes", "mk-good")),
            Map.entry("rejected", new Mark("m-no", "mk-late")),
            Map.entry("withdrawn", new Mark("undo-2", "")),
            Map.entry("running", new Mark("m-due", "mk-wait")),
            Map.entry("done", new Mark("m-yes", "mk-good")),
            Map.entry("failed", new Mark("m-late", "mk-late")),
            Map.entry("imported", new Mark("plus", "mk-good")),
            Map.entry("unchanged", new Mark("m-same", "")),
            Map.entry("skipped", new Mark("m-silent", "mk-wait")),
            Map.entry("refused", new Mark("m-no", "mk-late")),
            Map.entry("active", new Mark("m-yes", "mk-good")),
            Map.entry("disabled", new Mark("lock", "")));
    private static final Mark UNKNOWN = new Mark("info", "");
    private static final int SOON = 2;

    @Inject
    private Wording wording;

    @Inject
    private When when;

    @Inject
    private Look look;

    @Inject
    private LevelNames levels;

    /** A sign and its tone. */
    private record Mark(String icon, String tone) {}

    /**
     * The style of a kind of entry.
     *
     * @param kind a constant or a word
     * @return {@code k-corr}, {@code k-inc}, {@code k-talk} or {@code k-stat}
     */
    public String kindClass(@Nullable Object kind) {
        return switch (kindName(kind)) {
            case "incident" -> "k-inc";
            case "talk" -> "k-talk";
            case "status" -> "k-stat";
            default -> "k-corr";
        };
    }

    /**
     * The sign of a kind of entry.
     *
     * @param kind a constant or a word
     * @return name of the sign
     */
    public String kindIcon(@Nullable Object kind) {
        return kindClass(kind);
    }

    /**
     * The word for a kind of entry.
     *
     * @param kind a constant or a word
     * @return the word in the reader's language
     */
    public String kindWord(@Nullable Object kind) {
        return wording.say("kind." + kindName(kind));
    }

    private static String kindName(@Nullable Object kind) {
        String word = slug(kind);
        return word.startsWith("incident") ? "incident" : word.startsWith("talk") ? "talk" : word.startsWith("status") ? "status" : "correspondence";
    }

    /**
     * The tone of a status.
     *
     * @param status a constant or a word
     * @return style of the mark
     */
    public String statusClass(@Nullable Object status) {
        return STATUS.getOrDefault(slug(status), UNKNOWN).tone();
    }

    /**
     * The sign of a status.
     *
     * @param status a constant or a word
     * @return name of the sign
     */
    public String statusIcon(@Nullable Object status) {
        return STATUS.getOrDefault(slug(status), UNKNOWN).icon();
    }

    /**
     * The word for a status.
     *
     * @param status a constant or a word
     * @return the word in the reader's language
     */
    public String statusWord(@Nullable Object status) {
        return slug(status).isEmpty() ? "" : wording.say("status." + slug(status));
    }

    /**
     * The sign of a direction.
     *
     * @param direction a constant or a word
     * @return name of the sign
     */
    public String directionIcon(@Nullable Object direction) {
        return slug(direction).startsWith("in") ? "m-in" : "m-out";
    }

    /**
     * The word for a direction.
     *
     * @param direction a constant or a word
     * @return the word in the reader's language
     */
    public String directionWord(@Nullable Object direction) {
        return wording.say(slug(direction).startsWith("in") ? "direction.incoming" : "direction.outgoing");
    }

    /**
     * The word for a classification.
     *
     * @param level its level, nothing counts as unclassified
     * @return the word in the reader's language
     */
    public String levelWord(@Nullable Object level) {
        return levels.name(number(level), look.getLocale());
    }

    /**
     * The caveats of a classification.
     *
     * @param caveats the caveats, or null
     * @return the caveats in a row
     */
    public String caveats(@Nullable Object caveats) {
        return caveats instanceof Collection<?> several ? several.stream().map(String::valueOf).collect(Collectors.joining(" ")) : text(caveats);
    }

    /**
     * The style of a due day.
     *
     * @param due the day, or null when nothing is owed
     * @return style of the mark
     */
    public String dueClass(@Nullable Object due) {
        return left(due).map(days -> days < 0 ? "mk-late mk-fill" : days == 0 ? "mk-late" : days <= SOON ? "mk-wait" : "").orElse("");
    }

    /**
     * The sign of a due day.
     *
     * @param due the day, or null when nothing is owed
     * @return name of the sign
     */
    public String dueIcon(@Nullable Object due) {
        return left(due).filter(days -> days < 0).isPresent() ? "m-late" : "m-due";
    }

    /**
     * How many working days are left.
     *
     * @param due the day, or null when nothing is owed
     * @return the words in the reader's language
     */
    public String dueWord(@Nullable Object due) {
        Optional<Long> left = left(due);
        if (left.isEmpty()) {
            return wording.say("due.none");
        }
        long days = left.get();
        return days < 0 ? wording.say("due.late", -days) : days == 0 ? wording.say("due.today") : wording.say("due.left", days, when.show(due, "weekdayShort"));
    }

    private Optional<Long> left(@Nullable Object due) {
        if (due instanceof Optional<?> optional) {
            return left(optional.orElse(null));
        }
        if (!(due instanceof LocalDate day)) {
            return Optional.empty();
        }
        LocalDate today = when.getToday();
        long left = WorkingDays.STANDARD.left(today, day);
        return Optional.of(day.isBefore(today) ? -Math.max(1, WorkingDays.STANDARD.late(day, today)) : left);
    }

    /** A number that a page gives as such or as a digit. */
    static int number(@Nullable Object level) {
        return level instanceof Number number ? number.intValue() : text(level).matches("[0-9]") ? Integer.parseInt(text(level)) : 0;
    }

    /** The word of the API for a constant, or the text itself. */
    static String slug(@Nullable Object constant) {
        return (constant instanceof Enum<?> one ? one.name() : text(constant)).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The text of something that may be absent. */
    static String text(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return text(optional.orElse(null));
        }
        return value == null ? "" : value.toString();
    }
}
