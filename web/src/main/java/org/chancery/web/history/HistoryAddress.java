package org.chancery.web.history;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.history.HistoryFilter;
import org.chancery.domain.kernel.CalendarDay;
import org.chancery.domain.kernel.RecordNotFound;
import org.jspecify.annotations.Nullable;

/** The address of a list of events: all that was asked stands in it, so that it can be kept and mailed. */
final class HistoryAddress {

    static final String CASE = "case";
    static final String ENTRY = "entry";
    static final String OFFICER = "officer";
    static final String ACTION = "action";
    static final String RECORD = "record";
    static final String FROM = "from";
    static final String TO = "to";
    static final String REFUSED = "refused";
    static final String AFTER = "after";
    private static final String IDENTITY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** All filters in the order in which they are shown. */
    static final List<String> FILTERS = List.of(CASE, ENTRY, RECORD, OFFICER, ACTION, FROM, TO, REFUSED);

    private final Map<String, String> chosen = new LinkedHashMap<>();

    HistoryAddress(Map<String, String[]> parameters) {
        FILTERS.forEach(name -> put(name, parameters));
        put(AFTER, parameters);
    }

    private HistoryAddress(Map<String, String> chosen, String name, String value) {
        this.chosen.putAll(chosen);
        this.chosen.remove(AFTER);
        if (value.isEmpty()) {
            this.chosen.remove(name);
        } else {
            this.chosen.put(name, value);
        }
    }

    /** The address that asks for the events of a filter. */
    static HistoryAddress of(HistoryFilter filter) {
        Map<String, String> chosen = new LinkedHashMap<>();
        put(chosen, CASE, filter.caseNumber());
        put(chosen, ENTRY, filter.entry());
        put(chosen, RECORD, filter.record());
        put(chosen, OFFICER, filter.officer());
        put(chosen, ACTION, filter.action());
        put(chosen, FROM, filter.from() == null ? null : day(filter.from()));
        put(chosen, TO, filter.to() == null ? null : day(filter.to()).minusDays(1));
        put(chosen, REFUSED, filter.refusedOnly() ? "true" : null);
        return new HistoryAddress(chosen, AFTER, "");
    }

    private static void put(Map<String, String> chosen, String name, @Nullable Object value) {
        if (value != null) {
            chosen.put(name, value.toString());
        }
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** The events that it asks for. */
    HistoryFilter filter() {
        String record = value(RECORD);
        boolean number = !record.isEmpty() && !record.matches(IDENTITY);
        String file = has(CASE) ? value(CASE) : number ? record : "";
        return new HistoryFilter(
                chosen(OFFICER).orElse(null),
                chosen(ACTION).orElse(null),
                number || record.isEmpty() ? null : identity(record),
                file.isEmpty() ? null : CaseNumber.parse(file).toString(),
                chosen(ENTRY).map(HistoryAddress::identity).orElse(null),
                chosen(FROM).map(CalendarDay::parse).map(HistoryAddress::start).orElse(null),
                chosen(TO).map(CalendarDay::parse).map(day -> start(day.plusDays(1))).orElse(null),
                has(REFUSED));
    }

    private Optional<String> chosen(String name) {
        return Optional.ofNullable(chosen.get(name));
    }

    private static UUID identity(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new RecordNotFound();
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private void put(String name, Map<String, String[]> parameters) {
        String[] values = parameters.get(name);
        if (values != null && values.length > 0 && !values[0].isBlank()) {
            chosen.put(name, values[0].strip());
        }
    }

    String value(String name) {
        return chosen.getOrDefault(name, "");
    }

    boolean has(String name) {
        return chosen.containsKey(name);
    }

    /** The same list with another value of one filter, or without it when the value is empty; from its beginning. */
    String with(String name, String value) {
        return new HistoryAddress(chosen, name, value).text();
    }

    /** The same list from its beginning. */
    HistoryAddress fromTheBeginning() {
        return new HistoryAddress(chosen, AFTER, "");
    }

    /** The address of the list. */
    String text() {
        return "list.xhtml" + parameters();
    }

    /** What is asked for, to be put behind another page. */
    String parameters() {
        return (chosen.isEmpty() ? "" : "?") + chosen.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
