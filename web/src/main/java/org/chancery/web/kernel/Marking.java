package org.chancery.web.kernel;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;

/** The marking strip above and below a page: the highest marking of all that the page shows. */
@Named("marking")
@RequestScoped
public class Marking {

    private final HighestMarking highest = new HighestMarking();

    /**
     * Adds something that the page shows.
     *
     * @param level its level, nothing counts as unclassified
     * @param caveats its caveats, or null
     * @return the highest level so far
     */
    public int raised(@Nullable Number level, @Nullable Collection<?> caveats) {
        highest.add(level == null ? 0 : level.intValue(), caveats == null ? List.of() : caveats.stream().map(String::valueOf).toList());
        return highest.getLevel();
    }

    /**
     * The highest level on the page.
     *
     * @return the level
     */
    public int getLevel() {
        return highest.getLevel();
    }

    /**
     * All caveats on the page.
     *
     * @return the caveats, each once
     */
    public List<String> getCaveats() {
        return highest.getCaveats();
    }
}
