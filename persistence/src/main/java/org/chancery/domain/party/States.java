package org.chancery.domain.party;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.chancery.domain.kernel.RuleViolation;

/** The states of the world by their ISO 3166-1 alpha-2 codes, as the Java platform knows them (CLDR names). */
public final class States {

    /** Codes in use between ministries that ISO leaves to its users: XK for Kosovo. */
    private static final Set<String> USER_ASSIGNED = Set.of("XK");

    private static final Set<String> CODES = codes();
    private static final int MOST = 40;
    /** How much of a wrong code is repeated to the officer. */
    private static final int SHOWN = 16;
    /** Names that states have asked to be called by since the platform's list was made. */
    private static final Map<String, String> ENGLISH = Map.of("TR", "Türkiye");

    private States() {}

    private static Set<String> codes() {
        TreeSet<String> codes = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        codes.addAll(USER_ASSIGNED);
        return codes;
    }

    /**
     * All codes.
     *
     * @return alpha-2 codes in alphabetical order
     */
    public static Set<String> all() {
        return CODES;
    }

    /**
     * A code that is a state.
     *
     * @param code the code, any case
     * @return the code in capitals
     * @throws RuleViolation {@code state.unknown}
     */
    public static String checked(String code) {
        String stripped = code.strip();
        // two letters first: in capitals some single characters become two, and "ß" is not South Sudan
        String upper = stripped.length() == 2 ? stripped.toUpperCase(Locale.ROOT) : "";
        if (!CODES.contains(upper)) {
            throw new RuleViolation("state.unknown", stripped.length() > SHOWN ? stripped.substring(0, SHOWN) + "…" : stripped);
        }
        return upper;
    }

    /**
     * Codes that are all states.
     *
     * @param codes the codes
     * @return the codes in capitals, each once, in the order given
     * @throws RuleViolation {@code state.unknown}, {@code state.tooMany} for more than 40
     */
    public static String[] checked(List<String> codes) {
        Set<String> kept = new LinkedHashSet<>();
        codes.forEach(code -> kept.add(checked(code)));
        if (kept.size() > MOST) {
            throw new RuleViolation("state.tooMany", MOST);
        }
        return kept.toArray(String[]::new);
    }

    /**
     * The name of a state.
     *
     * @param code alpha-2 code
     * @param language language of the reader
     * @return name as the Unicode CLDR gives it, or as the state itself asks to be called in English
     */
    public static String name(String code, Locale language) {
        String name = new Locale("", code).getDisplayCountry(language);
        return language.getLanguage().equals("en") ? ENGLISH.getOrDefault(code, name) : name;
    }

    /**
     * All states as a reader looks for them.
     *
     * @param language language of the reader
     * @return the states by their names in that language, in its alphabetical order
     */
    public static List<State> byName(Locale language) {
        Collator alphabet = Collator.getInstance(language);
        return CODES.stream().map(State::new).sorted(Comparator.comparing(state -> state.name(language), alphabet)).toList();
    }
}
