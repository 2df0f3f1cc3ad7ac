package org.chancery.web.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The address of a search: everything that was asked stands in it, so that it can be kept and mailed. */
final class SearchAddress {

    private final Map<String, List<String>> parameters = new LinkedHashMap<>();

    SearchAddress(Map<String, String[]> request, List<String> names) {
        for (String name : names) {
            String[] values = request.get(name);
            if (values != null) {
                parameters.put(name, Arrays.stream(values).filter(value -> !value.isBlank()).distinct().toList());
            }
        }
    }

    private SearchAddress(Map<String, List<String>> parameters) {
        this.parameters.putAll(parameters);
    }

    List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    String one(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** The same search with one value more or, if it is there, without it; from its first page. */
    String toggled(String name, String value) {
        List<String> values = new ArrayList<>(all(name));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(name, values).without("page").text();
    }

    /** The same search with one value in the place of any other; from its first page. */
    String replaced(String name, String value) {
        return with(name, value.isEmpty() ? List.of() : List.of(value)).without("page").text();
    }

    /** The same search on another page. */
    String page(int number) {
        return with("page", List.of(String.valueOf(number))).text();
    }

    private SearchAddress with(String name, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.put(name, values);
        return new SearchAddress(changed);
    }

    private SearchAddress without(String name) {
        return with(name, List.of());
    }

    private String text() {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, values) ->
                values.forEach(value -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return "find.xhtml?" + String.join("&", pairs);
    }
}
