package org.chancery.web.kernel;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The highest marking of several records together: the highest level and every caveat. */
public class HighestMarking implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TreeSet<String> caveats = new TreeSet<>();

    private int level;

    /** Begins with nothing, which is unclassified. */
    public HighestMarking() {
        // nothing yet
    }

    /**
     * Adds a record's marking.
     *
     * @param recordLevel level of the record
     * @param recordCaveats caveats of the record
     */
    public void add(int recordLevel, Collection<String> recordCaveats) {
        level = Math.max(level, recordLevel);
        caveats.addAll(recordCaveats);
    }

    /**
     * The highest level.
     *
     * @return the level, 0 for unclassified
     */
    public int getLevel() {
        return level;
    }

    /**
     * Every caveat.
     *
     * @return the caveats in order, each once
     */
    public List<String> getCaveats() {
        return List.copyOf(caveats);
    }
}
