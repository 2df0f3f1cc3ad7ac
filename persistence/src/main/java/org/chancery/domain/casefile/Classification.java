package org.chancery.domain.casefile;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Text;
import org.jspecify.annotations.Nullable;

/**
 * How a record is classified: a level on the ministry's ordered scale and a set of caveats. The names of the levels are configured; the
 * order is in the number.
 */
@Embeddable
public class Classification {

    private static final int MOST_CAVEATS = 12;
    private static final int LONGEST_CAVEAT = 40;

    @Column(name = "classification", nullable = false)
    private int level;

    @Column(name = "caveats", nullable = false)
    private String[] caveats;

    /** For JPA. */
    protected Classification() {}

    /**
     * Classifies.
     *
     * @param level 0 for unclassified, more for higher
     * @param caveats handling words such as EYES ONLY; kept in capitals, each once, in alphabetical order
     * @throws RuleViolation {@code classification.level}, {@code classification.caveats} (at most 12 of at most 40 characters)
     */
    public Classification(int level, Collection<String> caveats) {
        if (level < 0) {
            throw new RuleViolation("classification.level", level);
        }
        TreeSet<String> kept = new TreeSet<>();
        for (String caveat : caveats) {
            String word = caveat.strip().toUpperCase(java.util.Locale.ROOT);
            if (!word.isEmpty()) {
                kept.add(word);
            }
        }
        if (kept.size() > MOST_CAVEATS || kept.stream().anyMatch(c -> c.length() > LONGEST_CAVEAT || !Text.isStorable(c))) {
            throw new RuleViolation("classification.caveats", MOST_CAVEATS, LONGEST_CAVEAT);
        }
        this.level = level;
        this.caveats = kept.toArray(String[]::new);
    }

    /**
     * Refuses a level that the officer could not see afterwards.
     *
     * @param officer who classifies
     * @return this classification
     * @throws RuleViolation {@code classification.aboveClearance}
     */
    public Classification within(OfficerPrincipal officer) {
        if (level > officer.clearance()) {
            throw new RuleViolation("classification.aboveClearance");
        }
        return this;
    }

    /**
     * The level.
     *
     * @return 0 for unclassified, more for higher
     */
    public int getLevel() {
        return level;
    }

    /**
     * The caveats.
     *
     * @return handling words in alphabetical order
     */
    public List<String> getCaveats() {
        return List.of(caveats);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Classification that && level == that.level && Arrays.equals(caveats, that.caveats);
    }

    @Override
    public int hashCode() {
        return 31 * level + Arrays.hashCode(caveats);
    }
}
