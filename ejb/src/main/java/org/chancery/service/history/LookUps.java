package org.chancery.service.history;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.history.HistorySubject;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Role;
import org.chancery.domain.kernel.Act;
import org.chancery.domain.kernel.BaseEntity;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor looks up during a request: each record outside of the auditor's own desks once, else the lists once. An auditor sees more
 * than anybody, and therefore looks at nothing without a trace.
 */
@RequestScoped
public class LookUps {

    private static final Object LISTS = "lists";
    /** Services that read the history put down themselves what was read. */
    private static final List<String> OF_THE_HISTORY = List.of("history.", "known.");
    private static final String OF_OFFICERS = "org.chancery.service.identity.";

    private final Set<Object> seen = new HashSet<>();

    @Inject
    private HistoryBook book;

    /**
     * Puts down what a service answered to an auditor.
     *
     * @param act what the auditor asked for
     * @param officer the officer who asked
     * @param answer what the service answered
     * @param given what the service was given
     */
    void note(Act act, OfficerPrincipal officer, @Nullable Object answer, @Nullable Object @Nullable [] given) {
        if (!officer.holds(Role.AUDITOR) || answer == null || OF_THE_HISTORY.stream().anyMatch(act.verb()::startsWith)) {
            return;
        }
        Optional<BaseEntity> record = RecordKeys.recordIn(answer);
        List<Object> keys = RecordKeys.in(given);
        if (record.isPresent()) {
            HistorySubject subject = HistorySubject.of(record.get());
            if (subject.foreignTo(officer) && firstSeen(record.get().getId(), subject)) {
                book.lookedUp(act, subject);
            }
        } else if (!keys.isEmpty()) {
            if (keys.stream().noneMatch(seen::contains)) {
                seen.addAll(keys);
                seen.add(LISTS);
                book.lookedUp(act, keys.get(0), officer);
            }
        } else if (RecordKeys.isList(answer) && !answer.getClass().getName().startsWith(OF_OFFICERS) && seen.add(LISTS)) {
            book.lookedUp(act, HistorySubject.NOTHING);
        }
    }

    /**
     * Puts down that an auditor read the history.
     *
     * @param act what the auditor asked for
     * @param subject the record whose history it was, or nothing in particular
     */
    void read(Act act, HistorySubject subject) {
        if (firstSeen(subject.id() == null ? "the history" : "history of " + subject.id(), subject)) {
            book.lookedUp(act, subject);
        }
    }

    /** What follows from a record in the same request, its file's timeline for example, is part of the same look. */
    private boolean firstSeen(Object key, HistorySubject subject) {
        boolean first = seen.add(key);
        seen.add(LISTS);
        String number = subject.caseNumber();
        if (number != null) {
            seen.add(CaseNumber.parse(number));
        }
        return first;
    }
}
