package org.chancery.web.casefile;

import java.io.Serializable;
import java.util.Arrays;

import org.chancery.domain.casefile.Classification;
import org.jspecify.annotations.Nullable;

/** A classification as an officer types it: the level chosen, the caveats in one line with commas between them. */
public class TypedClassification implements Serializable {

    private int level;

    private String caveats = "";

    /** Begins as unclassified. */
    public TypedClassification() {}

    /**
     * Begins with what a record says.
     *
     * @param classification level and caveats
     */
    public TypedClassification(Classification classification) {
        this.level = classification.getLevel();
        this.caveats = String.join(", ", classification.getCaveats());
    }

    /**
     * The classification that was typed.
     *
     * @return level and caveats
     */
    public Classification classification() {
        return new Classification(level, Arrays.asList(caveats.split("[,;]", -1)));
    }

    /**
     * Number of the level on the ministry's scale.
     *
     * @return number of the level on the ministry's scale
     */
    public int getLevel() {
        return level;
    }

    /**
     * Takes what was typed.
     *
     * @param level number of the level on the ministry's scale
     */
    public void setLevel(int level) {
        this.level = level;
    }

    /**
     * The caveats.
     *
     * @return handling words with commas between them
     */
    public String getCaveats() {
        return caveats;
    }

    /**
     * Takes what was typed.
     *
     * @param caveats handling words with commas between them, or null
     */
    public void setCaveats(@Nullable String caveats) {
        this.caveats = caveats == null ? "" : caveats;
    }
}
