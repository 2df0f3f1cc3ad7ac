package org.chancery.web.correspondence;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.chancery.domain.correspondence.CorrespondenceKind;
import org.chancery.domain.correspondence.Urgency;

/** What can be chosen on the forms for correspondence. */
@Named("correspondenceChoices")
@ApplicationScoped
public class CorrespondenceChoices {

    /**
     * The kinds of paper.
     *
     * @return kinds in the ministry's order
     */
    public List<CorrespondenceKind> getKinds() {
        return List.of(CorrespondenceKind.values());
    }

    /**
     * The degrees of urgency.
     *
     * @return degrees, lowest first
     */
    public List<Urgency> getUrgencies() {
        return List.of(Urgency.values());
    }
}
