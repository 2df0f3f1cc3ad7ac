package org.chancery.web.kernel;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The names of the levels of classification on a page: the ministry's own where it renamed them, ours in the reader's language where not. */
@ApplicationScoped
public class LevelNames {

    private static final List<String> OURS = List.of("unclassified", "restricted", "confidential", "secret", "top-secret");

    @Inject
    @ConfigProperty(name = "chancery.classification.scale", defaultValue = "unclassified,restricted,confidential,secret,top-secret")
    private List<String> scale;

    /**
     * The name of a level.
     *
     * @param level 0 for the lowest
     * @param locale language of the reader
     * @return its name; of a level above the scale, the highest name there is
     */
    public String name(int level, Locale locale) {
        return name(scale, level, locale);
    }

    /** The name of a level on a given scale. */
    static String name(List<String> scale, int level, Locale locale) {
        String word = scale.get(Math.max(0, Math.min(level, scale.size() - 1))).strip();
        int ours = OURS.indexOf(word);
        String plain = word.replace('-', ' ');
        return Wording.find(locale, "classification." + ours)
                .orElseGet(() -> plain.substring(0, 1).toUpperCase(locale) + plain.substring(1));
    }
}
