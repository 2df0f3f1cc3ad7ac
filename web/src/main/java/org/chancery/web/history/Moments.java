package org.chancery.web.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

import org.chancery.domain.kernel.CalendarDay;
import org.chancery.domain.kernel.RuleViolation;

/** The two ends of a period as an address gives them: moments, or whole days in UTC. */
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
}
