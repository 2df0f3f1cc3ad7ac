package org.chancery.domain.casefile;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

import org.chancery.domain.kernel.RuleViolation;

/** The ministry's scale of classification: the names of its levels, lowest first. The order never changes, the names are the ministry's. */
public final class ClassificationScale implements Serializable {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final List<String> names;

    /**
     * Sets up the scale.
     *
     * @param names words of the levels, lowest first: lower case, hyphens between the parts, each once
     * @throws IllegalArgumentException for an empty scale, a name of another form or a name given twice
     */
    public ClassificationScale(List<String> names) {
        List<String> kept = names.stream().map(String::strip).toList();
        kept.forEach(name -> {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("\"" + name + "\" cannot name a level of classification");
            }
        });
        if (kept.isEmpty() || new LinkedHashSet<>(kept).size() != kept.size()) {
            throw new IllegalArgumentException("A scale of classification has at least one level, and each name once: " + names);
        }
        this.names = kept;
    }

    /**
     * The names of the levels.
     *
     * @return words, lowest first
     */
    public List<String> names() {
        return names;
    }

    /**
     * The name of a level.
     *
     * @param level 0 for the lowest
     * @return its word; of a level above the scale, the highest word there is
     */
    public String word(int level) {
        return names.get(Math.max(0, Math.min(level, names.size() - 1)));
    }

    /**
     * The level that a name stands for.
     *
     * @param word the word
     * @return 0 for the lowest
     * @throws RuleViolation {@code word.unknown} with the word and the allowed ones
     */
    public int level(String word) {
        int level = names.indexOf(word);
        if (level < 0) {
            throw new RuleViolation("word.unknown", word, String.join(", ", names));
        }
        return level;
    }
}
