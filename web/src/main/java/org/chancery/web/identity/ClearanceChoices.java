package org.chancery.web.identity;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clearances that an officer can be given: one for each level of the ministry's scale. */
@Named("clearanceChoices")
@RequestScoped
public class ClearanceChoices {

    @Inject
    @ConfigProperty(name = "chancery.classification.scale", defaultValue = "unclassified,restricted,confidential,secret,top-secret")
    private List<String> scale;

    /**
     * The levels.
     *
     * @return 0 for the lowest, then one more each
     */
    public List<Integer> getLevels() {
        return IntStream.range(0, scale.size()).boxed().toList();
    }

    /**
     * The word for a level.
     *
     * @param level 0 for the lowest
     * @return its word; of a level above the scale, the highest word there is
     */
    public String word(int level) {
        return scale.get(Math.min(level, scale.size() - 1));
    }
}
