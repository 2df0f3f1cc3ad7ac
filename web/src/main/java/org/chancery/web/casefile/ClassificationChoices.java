package org.chancery.web.casefile;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.web.identity.SignedInOfficer;

/** The levels of classification that an officer may give: those up to the officer's own clearance. */
@Named("classificationChoices")
@RequestScoped
public class ClassificationChoices {

    @Inject
    private ClassificationScale scale;

    @Inject
    private SignedInOfficer officer;

    /**
     * The levels on offer.
     *
     * @return numbers of the levels, lowest first
     */
    public List<Integer> getLevels() {
        int highest = Math.min(
                scale.names().size() - 1, officer.principal().map(OfficerPrincipal::clearance).orElse(0));
        return IntStream.rangeClosed(0, highest).boxed().toList();
    }

    /**
     * The whole scale.
     *
     * @return words of the levels, lowest first
     */
    public List<String> getWords() {
        return scale.names();
    }

    /**
     * The level that a word stands for.
     *
     * @param word word of the level
     * @return its number
     */
    public int level(String word) {
        return scale.level(word);
    }
}
