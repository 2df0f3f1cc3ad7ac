package org.chancery.service.history;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.domain.history.HistorySubject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** From which level of classification on the history keeps who read a record; by default from the second highest. */
@ApplicationScoped
public class ReadsKept {

    private static final String NEVER = "never";

    @Inject
    private ClassificationScale scale;

    @Inject
    @ConfigProperty(name = "chancery.history.reads-from")
    private Optional<String> from;

    /**
     * Whether the history keeps that a record was read.
     *
     * @param subject the record
     * @return true for a record in a case file, of the configured level or above
     */
    boolean keeps(HistorySubject subject) {
        return subject.caseFile() != null && subject.classification() >= lowest(scale, from);
    }

    /** The lowest level whose reads are kept; one above all others when none are. */
    static int lowest(ClassificationScale scale, Optional<String> from) {
        List<String> names = scale.names();
        return from.map(name -> name.equals(NEVER) ? names.size() : scale.level(name)).orElse(Math.max(0, names.size() - 2));
    }
}
