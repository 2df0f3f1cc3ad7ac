package org.chancery.service.exchange.frus;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who drafted, cleared and approved a paper, as its source note says.
 *
 * @param drafted  the words after "Drafted by"
 * @param cleared  the words after "cleared by"
 * @param approved the words after "approved by"
 */
public record FrusDrafting(Optional<String> drafted, Optional<String> cleared, Optional<String> approved) {

    private static final String UNTIL = "((?:(?!; (?:and )?(?:cleared|approved)|, (?:cleared|approved)| and (?:cleared|"
            + "approved)|[a-z\\]”)]\\. (?=[A-Z(])).)+[a-z\\]”)]?)";
    private static final Pattern DRAFTED = Pattern.compile("(?:Drafted|drafted|Prepared|prepared) (?:by|in) " + UNTIL);
    private static final Pattern CLEARED = Pattern
            .compile("(?:Cleared|cleared) (?:in (?:draft|substance) )?(?:by|with|in) " + UNTIL);
    private static final Pattern APPROVED = Pattern.compile("(?:Approved|approved) (?:in draft |in substance )?by "
            + UNTIL);

    /** Reads the words of a source note. */
    static FrusDrafting in(String source) {
        return new FrusDrafting(find(DRAFTED, source), find(CLEARED, source), find(APPROVED, source));
    }

    private static Optional<String> find(Pattern pattern, String source) {
        return Words.group(pattern, source).map(w -> w.replaceFirst("[.,;\\s]+$", ""));
    }
}
