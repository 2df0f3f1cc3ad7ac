package org.chancery.domain.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One date as far as a paper tells it: a single EDTF value without an interval.
 *
 * <p>Of {@code start} and {@code end} only what the precision vouches for may be shown; the rest is filled up to sort.
 * A season counts as the three months that a northern ministry means by it, winter beginning in December of its year.
 *
 * @param edtf the canonical text
 * @param precision how exactly the date is known
 * @param start the first moment it may mean, by the clock of the place
 * @param end the last moment it may mean, by the clock of the place
 * @param offset the distance of that clock from UTC, when the paper says it
 * @param approximate whether it is said to be about then ({@code ~} or {@code %})
 * @param uncertain whether the source is doubted ({@code ?} or {@code %})
 */
public record KnownDate(String edtf, DatePrecision precision, LocalDateTime start, LocalDateTime end, Optional<ZoneOffset> offset,
        boolean approximate, boolean uncertain) {

    private static final Pattern FORM = Pattern.compile("(?<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)"
            + "(?:-(?<month>[0-9]{2}|XX)(?:-(?<day>[0-9]{2}|XX)"
            + "(?:T(?<time>[0-9]{2}:[0-9]{2}(?<second>:[0-9]{2})?)(?<offset>Z|[+-][0-9]{2}(?::[0-9]{2})?)?)?)?)?"
            + "(?<qualifier>[~?%])?");

    /** Reads a single value; a {@link DateTimeException} says that the text is none. */
    static KnownDate read(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new DateTimeException("no EDTF date");
        }
        String year = part(m, "year");
        String month = part(m, "month");
        String day = part(m, "day");
        if ((year.endsWith("X") && !month.isEmpty()) || (month.equals("XX") && !day.isEmpty() && !day.equals("XX"))
                || (day.equals("XX") && !part(m, "time").isEmpty())) {
            throw new DateTimeException("a known part after an unknown one");
        }
        int first = Integer.parseInt(year.replace('X', '0'));
        if (first == 0 && !year.endsWith("X")) {
            throw new DateTimeException("there is no year nought");
        }
        LocalDateTime begin = LocalDate.of(Math.max(first, 1), 1, 1).atStartOfDay();
        if (year.endsWith("XX")) {
            return of(m, DatePrecision.CENTURY, begin, LocalDate.of(first, 1, 1).atStartOfDay().plusYears(100));
        }
        if (year.endsWith("X")) {
            return of(m, DatePrecision.DECADE, begin, LocalDate.of(first, 1, 1).atStartOfDay().plusYears(10));
        }
        if (month.isEmpty() || month.equals("XX")) {
            return of(m, DatePrecision.YEAR, begin, begin.plusYears(1));
        }
        return readMonth(m, begin, Integer.parseInt(month), day);
    }

    private static KnownDate readMonth(Matcher m, LocalDateTime year, int number, String day) {
        if (number >= 21 && number <= 24 && day.isEmpty()) {
            LocalDateTime season = year.withMonth((number - 20) * 3);
            return of(m, DatePrecision.SEASON, season, season.plusMonths(3));
        }
        LocalDateTime month = year.withMonth(number);
        if (day.isEmpty() || day.equals("XX")) {
            return of(m, DatePrecision.MONTH, month, month.plusMonths(1));
        }
        LocalDateTime date = month.withDayOfMonth(Integer.parseInt(day));
        if (part(m, "time").isEmpty()) {
            return of(m, DatePrecision.DAY, date, date.plusDays(1));
        }
        LocalDateTime moment = date.with(LocalTime.parse(part(m, "time")));
        return part(m, "second").isEmpty()
                ? of(m, DatePrecision.MINUTE, moment, moment.plusMinutes(1))
                : of(m, DatePrecision.SECOND, moment, moment.plusSeconds(1));
    }

    private static KnownDate of(Matcher m, DatePrecision precision, LocalDateTime start, LocalDateTime next) {
        String qualifier = part(m, "qualifier");
        Optional<ZoneOffset> offset = Optional.of(part(m, "offset")).filter(o -> !o.isEmpty()).map(ZoneOffset::of);
        String edtf = offset.map(o -> m.group().substring(0, m.start("offset")) + o.getId() + qualifier).orElseGet(m::group);
        return new KnownDate(edtf, precision, start, next.minusNanos(1), offset,
                qualifier.equals("~") || qualifier.equals("%"), qualifier.equals("?") || qualifier.equals("%"));
    }

    private static String part(Matcher m, String name) {
        String found = m.group(name);
        return found == null ? "" : found;
    }

    /**
     * Gives the first moment the date may mean; a local time counts as if it were UTC.
     *
     * @return the key to sort by
     */
    public Instant earliest() {
        return start.toInstant(offset.orElse(ZoneOffset.UTC));
    }

    /**
     * Gives the last moment the date may mean; a local time counts as if it were UTC.
     *
     * @return the end of what the date covers
     */
    public Instant latest() {
        return end.toInstant(offset.orElse(ZoneOffset.UTC));
    }

    /**
     * Tells whether a time of day is known.
     *
     * @return true for minutes and seconds
     */
    public boolean timed() {
        return precision.compareTo(DatePrecision.MINUTE) >= 0;
    }
}
