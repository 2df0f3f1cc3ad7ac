package org.chancery.service.exchange;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.chancery.domain.party.States;

/** Finds the states that a heading names. */
final class NamedStates {

    private static final int MOST = 20;
    private static final Map<String, String> CODES = codes();
    private static final Pattern NAMES = Pattern.compile(CODES.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<!\\p{L})(?=\\p{Lu})(?:", ")(?!\\p{L})")));

    private NamedStates() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new TreeMap<>();
        for (String code : States.all()) {
            codes.put(States.name(code, Locale.ENGLISH), code);
        }
        codes.put("United States", "US");
        codes.put("Great Britain", "GB");
        codes.put("United Kingdom", "GB");
        codes.put("Russia", "RU");
        codes.put("Burma", "MM");
        codes.put("Ceylon", "LK");
        codes.put("Siam", "TH");
        codes.put("Persia", "IR");
        codes.put("Turkey", "TR");
        codes.keySet().removeIf(name -> name.equals("Georgia") || name.equals("Jersey"));
        return codes;
    }

    /** Codes of the states that the words name, in the order of the words. */
    static List<String> in(String words) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = NAMES.matcher(words);
        while (matcher.find() && found.size() < MOST) {
            found.add(CODES.getOrDefault(matcher.group(), "US"));
        }
        return List.copyOf(found);
    }
}
