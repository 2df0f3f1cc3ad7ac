package org.chancery.domain.kernel;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Checks of typed text that every record shares. */
public final class Text {

    /** Longest title or name, in characters. */
    public static final int TITLE = 300;
    /** Longest summary, reason or comment, in characters. */
    public static final int SUMMARY = 4_000;
    /** Longest text of a document, in characters. */
    public static final int DOCUMENT = 1_000_000;
    /** Column length that both databases take as text without a limit. */
    public static final int UNLIMITED = 16_000_000;

    private Text() {}

    /**
     * A text that must be there.
     *
     * @param text what was typed
     * @param max longest length, in characters
     * @param field key of the field's name
     * @return the text without blanks around it
     * @throws RuleViolation {@code text.required} or {@code text.tooLong}
     */
    public static String required(@Nullable String text, int max, String field) {
        return optional(text, max, field).orElseThrow(() -> new RuleViolation("text.required", field));
    }

    /**
     * A text that may be absent.
     *
     * @param text what was typed
     * @param max longest length, in characters
     * @param field key of the field's name
     * @return the text without blanks around it, or nothing when it is blank
     * @throws RuleViolation {@code text.tooLong}, or {@code text.malformed} for what no database keeps: U+0000 and halves of
     *     characters
     */
    public static Optional<String> optional(@Nullable String text, int max, String field) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        String stripped = text.strip();
        if (stripped.length() > max) {
            throw new RuleViolation("text.tooLong", field, max);
        }
        if (!isStorable(stripped)) {
            throw new RuleViolation("text.malformed", field);
        }
        return Optional.of(stripped);
    }

    /**
     * Whether a database can keep a text.
     *
     * @param text the text
     * @return false when it holds U+0000 or half of a character
     */
    public static boolean isStorable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }
}
