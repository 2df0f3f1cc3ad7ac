package org.chancery.web.kernel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The address of a page with what the officer chose on it, so that the choice can be kept as a bookmark and mailed.
 *
 * @param page name of the page
 * @param choices names and values of the choices, in the order in which they stand in the address
 */
public record Address(String page, Map<String, String> choices) {

    /** Copies the choices. */
    public Address {
        choices = new LinkedHashMap<>(choices);
    }

    /**
     * The page without any choice.
     *
     * @param page name of the page
     * @return its address
     */
    public static Address of(String page) {
        return new Address(page, Map.of());
    }

    /**
     * The same address with another choice.
     *
     * @param name name of the choice
     * @param value its value; nothing takes the choice away
     * @return a new address
     */
    public Address with(String name, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(choices);
        if (value == null || value.isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Address(page, changed);
    }

    /**
     * The address as a link carries it.
     *
     * @return page and choices
     */
    @Override
    public String toString() {
        return choices.isEmpty()
                ? page
                : choices.entrySet().stream()
                        .map(choice -> encoded(choice.getKey()) + '=' + encoded(choice.getValue()))
                        .collect(Collectors.joining("&", page + '?', ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
