package org.chancery.web.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.chancery.domain.kernel.CalendarDay;
import org.chancery.domain.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Instants as an address gives them: moments, or whole days in UTC. */
final class Moments {

    private Moments() {}

    /**
     * Reads an end of a period.
     *
     * @param text a moment (RFC 3339) or a day
     * @param daysLater how many days after the beginning of a day: 1 for the end of a period, since its last day belongs to it
     * @return the moment
     * @throws RuleViolation {@code field.day}
     */
    static Instant of(String text, int daysLater) {
        try {
            int time = text.indexOf('T');
            LocalDate day = CalendarDay.parse(time < 0 ? text : text.substring(0, time));
            return time < 0
                    ? day.plusDays(daysLater).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException none) {
            throw (RuleViolation) CalendarDay.unreadable(text).initCause(none);
        }
    }

    /**
     * Reads the instant on which something was known.
     *
     * @param text a moment, in UTC unless it says otherwise, or a day, which means its end; or nothing
     * @return the instant, nothing for nothing
     * @throws RuleViolation {@code field.day}
     */
    static Optional<Instant> known(@Nullable String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(instant(text.strip().replaceFirst(" ?UTC$", "Z").replace(' ', 'T')));
    }

    private static Instant instant(String text) {
        int time = text.indexOf('T');
        if (time < 0) {
            return of(text, 1).minus(1, ChronoUnit.MICROS);
        }
        return text.substring(time).matches("[^Zz+-]*") ? local(text) : of(text, 0);
    }

    private static Instant local(String text) {
        try {
            return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException none) {
            throw (RuleViolation) CalendarDay.unreadable(text).initCause(none);
        }
    }
}
