package org.chancery.domain.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chancery.domain.kernel.RuleViolation;

/**
 * Which passwords officers may choose: long enough, not one that everybody tries first, not their own name. What it is made
 * of is theirs.
 */
public final class PasswordRule {

    /** Fewest characters. */
    public static final int SHORTEST = 8;
    /** Most characters. */
    public static final int LONGEST = 128;

    private static final String PRODUCT = "chancery";
    private static final int WORD = 3;
    private static final Set<String> COMMON = common();

    private PasswordRule() {}

    /**
     * Refuses a password that is easily guessed.
     *
     * @param password what the officer chose
     * @param name the officer's name to sign in with
     * @param fullName the officer's full name
     * @throws RuleViolation {@code password.tooShort}, {@code password.tooLong}, {@code password.common} or {@code password.ownName}
     */
    public static void check(String password, String name, String fullName) {
        String chosen = Normalizer.normalize(password, Normalizer.Form.NFC);
        int length = chosen.codePointCount(0, chosen.length());
        if (length < SHORTEST) {
            throw new RuleViolation("password.tooShort", SHORTEST);
        }
        if (length > LONGEST) {
            throw new RuleViolation("password.tooLong", LONGEST);
        }
        String lower = chosen.toLowerCase(Locale.ROOT);
        if (COMMON.contains(lower) || lower.chars().distinct().count() < WORD) {
            throw new RuleViolation("password.common");
        }
        if (withoutNames(lower, name, fullName).length() < SHORTEST && !withoutNames(lower, name, fullName).equals(lower)) {
            throw new RuleViolation("password.ownName");
        }
    }

    private static String withoutNames(String password, String name, String fullName) {
        String rest = password.replace(PRODUCT, "").replace(name.toLowerCase(Locale.ROOT), "");
        for (String part : fullName.toLowerCase(Locale.ROOT).split("[\\s.,'-]+", -1)) {
            rest = part.length() < WORD ? rest : rest.replace(part, "");
        }
        return rest;
    }

    private static Set<String> common() {
        try (BufferedReader list = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PasswordRule.class.getResourceAsStream("common-passwords.txt")), StandardCharsets.UTF_8))) {
            Stream<String> lines = list.lines();
            return lines.filter(line -> !line.isBlank() && line.charAt(0) != '#').collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
