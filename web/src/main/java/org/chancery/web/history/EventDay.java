package org.chancery.web.history;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The events of one day, as a stretch of a timeline.
 *
 * @param day the day in UTC
 * @param lines its events
 */
public record EventDay(LocalDate day, List<EventLine> lines) {

    static List<EventDay> of(List<EventLine> lines) {
        Map<LocalDate, List<EventLine>> days = new LinkedHashMap<>();
        lines.forEach(line -> days
                .computeIfAbsent(LocalDate.ofInstant(line.event().recordedAt(), ZoneOffset.UTC), none -> new ArrayList<>())
                .add(line));
        return days.entrySet().stream().map(day -> new EventDay(day.getKey(), day.getValue())).toList();
    }
}
