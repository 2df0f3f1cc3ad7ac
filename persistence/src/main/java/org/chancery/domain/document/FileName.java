package org.chancery.domain.document;

import java.util.regex.Pattern;

import org.chancery.domain.kernel.RuleViolation;

/**
 * The name of an attached file as it is shown and sent: one segment, no path, no control or direction characters.
 *
 * @param text the checked name
 */
public record FileName(String text) {

    /** Longest name, in characters. */
    public static final int LONGEST = 200;

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029/\\\\:*?\"<>|]");

    /**
     * Checks a name.
     *
     * @throws RuleViolation {@code fileName.malformed} for an empty or too long name, a path, control or direction characters, or dots alone
     */
    public FileName {
        if (text.isBlank()
                || text.length() > LONGEST
                || FORBIDDEN.matcher(text).find()
                || text.chars().allMatch(c -> c == '.' || c == ' ')) {
            throw new RuleViolation("fileName.malformed");
        }
        text = text.strip();
    }

    /**
     * The ending of the name.
     *
     * @return what follows the last dot, in lower case, empty if there is none
     */
    public String extension() {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
