package org.chancery.domain.casefile;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

import org.chancery.domain.kernel.RuleViolation;

/** Languages of stored texts by their BCP 47 tags, and the direction they are written in. */
public final class LanguageTag {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "ur", "he", "iw", "ps", "sd", "ug", "yi", "ckb", "dv");
    private static final int LONGEST = 16;

    private LanguageTag() {}

    /**
     * A tag that is well formed.
     *
     * @param tag BCP 47 tag
     * @return the tag in its canonical form
     * @throws RuleViolation {@code language.malformed}
     */
    public static String checked(String tag) {
        try {
            String canonical = new Locale.Builder().setLanguageTag(tag.strip()).build().toLanguageTag();
            if (canonical.length() <= LONGEST) {
                return canonical;
            }
        } catch (IllformedLocaleException malformed) {
            throw new RuleViolation("language.malformed", tag);
        }
        throw new RuleViolation("language.malformed", tag);
    }

    /**
     * The direction of a language's script.
     *
     * @param tag BCP 47 tag
     * @return {@code rtl} or {@code ltr}
     */
    public static String direction(String tag) {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(tag).getLanguage()) ? "rtl" : "ltr";
    }
}
