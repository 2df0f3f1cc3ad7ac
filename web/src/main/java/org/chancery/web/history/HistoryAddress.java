package org.chancery.web.history;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    private String text() {
        return "list.xhtml" + (chosen.isEmpty() ? "" : "?") + chosen.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
