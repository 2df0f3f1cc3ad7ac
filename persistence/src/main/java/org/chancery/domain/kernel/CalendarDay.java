package org.chancery.domain.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day of the calendar as officers write it, {@code 2024-01-18}, in a year that every part of the system can keep and count on from. */
public final class CalendarDay {

    private static final Pattern FORM = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int LONGEST_QUOTED = 40;

    private CalendarDay() {}

    /**
     * Reads a day that must be one.
     *
     * @param text what was written
     * @return the day
     * @throws RuleViolation {@code field.day} when it is none
     */
    public static LocalDate parse(String text) {
        return read(text).orElseThrow(() -> unreadable(text));
    }

    /**
     * Reads a day.
     *
     * @param text what was written
     * @return the day, nothing when it is none
     */
    public static Optional<LocalDate> read(String text) {
        try {
            return FORM.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /**
     * The refusal of what is no day.
     *
     * @param text what was written
     * @return {@code field.day}, quoting the beginning of it
     */
    public static RuleViolation unreadable(String text) {
        return new RuleViolation("field.day", text.substring(0, Math.min(text.length(), LONGEST_QUOTED)));
    }
}
