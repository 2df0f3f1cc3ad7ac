package org.chancery.domain.kernel;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ministry's calendar: which days it works, and how many of them are left before a paper is due.
 *
 * <p>The day a count starts from is never counted, the day it ends on is: a reply due tomorrow has one day left.
 */
public final class WorkingDays implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Saturday and Sunday off, no holidays. */
    public static final WorkingDays STANDARD = new WorkingDays(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of());

    private final EnumSet<DayOfWeek> weekend;
    private final TreeSet<LocalDate> holidays;

    /**
     * Sets up a calendar.
     *
     * @param weekend the days of the week on which nobody works
     * @param holidays the single days on which nobody works
     * @throws RuleViolation {@code workingDays.none} when no day of the week is left to work
     */
    public WorkingDays(Collection<DayOfWeek> weekend, Collection<LocalDate> holidays) {
        this.weekend = EnumSet.noneOf(DayOfWeek.class);
        this.weekend.addAll(weekend);
        if (this.weekend.size() == DayOfWeek.values().length) {
            throw new RuleViolation("workingDays.none");
        }
        this.holidays = new TreeSet<>(holidays);
    }

    /**
     * Tells whether the ministry works on a day.
     *
     * @param day the day
     * @return false at weekends and on holidays
     */
    public boolean isWorkingDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /**
     * Counts the working days that are left.
     *
     * @param today the day it is
     * @param due the day something is due
     * @return the working days after today up to and with the due day; 0 when it is due today or over
     */
    public long left(LocalDate today, LocalDate due) {
        return between(today, due);
    }

    /**
     * Counts the working days by which something is late.
     *
     * @param due the day it was due
     * @param today the day it is
     * @return the working days after the due day up to and with today; 0 when it is not late
     */
    public long late(LocalDate due, LocalDate today) {
        return between(due, today);
    }

    private long between(LocalDate from, LocalDate to) {
        if (!from.isBefore(to)) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(from, to);
        long working = days / 7 * (7 - weekend.size());
        for (LocalDate day = from.plusDays(days / 7 * 7).plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            working += weekend.contains(day.getDayOfWeek()) ? 0 : 1;
        }
        return working - holidays.subSet(from, false, to, true).stream().filter(h -> !weekend.contains(h.getDayOfWeek())).count();
    }

    /**
     * Finds the day that lies a number of working days ahead.
     *
     * @param from the day to start from, itself not counted
     * @param workingDays how many working days to add
     * @return the last of those working days; {@code from} itself for 0
     * @throws IllegalArgumentException when the number is negative
     */
    public LocalDate plus(LocalDate from, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days run forward: " + workingDays);
        }
        LocalDate day = from;
        for (int counted = 0; counted < workingDays;) {
            day = day.plusDays(1);
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}
