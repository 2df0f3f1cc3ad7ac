package org.chancery.domain.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 22);

    private final WorkingDays days = WorkingDays.STANDARD;

    @ParameterizedTest
    @CsvSource({"2024-01-22, 2024-01-26, 4", "2024-01-22, 2024-01-22, 0", "2024-01-22, 2024-01-23, 1", "2024-01-19, 2024-01-22, 1",
        "2024-01-20, 2024-01-21, 0", "2024-01-22, 2024-01-19, 0", "2024-01-22, 2024-01-29, 5", "2024-01-19, 2024-02-02, 10",
        "2024-01-20, 2024-02-04, 10", "2024-01-01, 2025-01-01, 262"})
    void countsWhatIsLeft(LocalDate today, LocalDate due, long expected) {
        assertEquals(expected, days.left(today, due));
    }

    @Test
    void countsHowLateItIs() {
        assertEquals(0, days.late(MONDAY, MONDAY));
        assertEquals(1, days.late(MONDAY, MONDAY.plusDays(1)));
        assertEquals(0, days.late(MONDAY, MONDAY.minusDays(9)));
        assertEquals(0, days.late(LocalDate.of(2024, 1, 19), LocalDate.of(2024, 1, 21)));
    }

    @Test
    void leavesHolidaysOutUnlessTheyFallOnAWeekend() {
        WorkingDays pakistan = new WorkingDays(days(), List.of(LocalDate.of(2024, 2, 5), LocalDate.of(2024, 3, 23)));
        assertFalse(pakistan.isWorkingDay(LocalDate.of(2024, 2, 5)));
        assertEquals(9, pakistan.left(LocalDate.of(2024, 2, 2), LocalDate.of(2024, 2, 16)));
        assertEquals(5, pakistan.left(LocalDate.of(2024, 3, 20), LocalDate.of(2024, 3, 27)));
        assertEquals(LocalDate.of(2024, 2, 6), pakistan.plus(LocalDate.of(2024, 2, 2), 1));
    }

    @Test
    void knowsAnotherWeekend() {
        WorkingDays iran = new WorkingDays(EnumSet.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY), Set.of());
        assertTrue(iran.isWorkingDay(LocalDate.of(2024, 1, 20)));
        assertFalse(iran.isWorkingDay(LocalDate.of(2024, 1, 19)));
        assertEquals(LocalDate.of(2024, 1, 20), iran.plus(LocalDate.of(2024, 1, 17), 1));
    }

    @Test
    void needsADayToWork() {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> new WorkingDays(EnumSet.allOf(DayOfWeek.class), Set.of()));
        assertEquals("workingDays.none", refusal.key());
        assertEquals(1, new WorkingDays(EnumSet.complementOf(EnumSet.of(DayOfWeek.MONDAY)), Set.of()).left(MONDAY, MONDAY.plusDays(7)));
        assertEquals(7, new WorkingDays(Set.of(), Set.of()).left(MONDAY, MONDAY.plusDays(7)));
    }

    @Test
    void runsForwardOnly() {
        assertEquals(MONDAY, days.plus(MONDAY, 0));
        assertThrows(IllegalArgumentException.class, () -> days.plus(MONDAY, -1));
    }

    @Test
    void agreesWithCountingDayByDay() {
        Random random = new Random(17);
        for (int i = 0; i < 2_000; i++) {
            EnumSet<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
            random.ints(random.nextInt(4), 1, 8).forEach(d -> weekend.add(DayOfWeek.of(d)));
            List<LocalDate> holidays = random.ints(20, -60, 60).mapToObj(MONDAY::plusDays).toList();
            WorkingDays calendar = new WorkingDays(weekend, holidays);
            LocalDate from = MONDAY.plusDays(random.nextInt(60) - 30);
            LocalDate to = from.plusDays(random.nextInt(60));
            long expected = from.isEqual(to) ? 0 : Stream.iterate(from.plusDays(1), d -> !d.isAfter(to), d -> d.plusDays(1))
                    .filter(d -> !weekend.contains(d.getDayOfWeek()) && !holidays.contains(d)).count();
            assertEquals(expected, calendar.left(from, to));
            assertEquals(expected, calendar.late(from, to));
            int ahead = random.nextInt(30);
            LocalDate day = calendar.plus(from, ahead);
            assertEquals(ahead, calendar.left(from, day));
            assertTrue(ahead == 0 || calendar.isWorkingDay(day));
        }
    }

    private static Set<DayOfWeek> days() {
        return EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }
}
