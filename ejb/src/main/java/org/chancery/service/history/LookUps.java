package org.chancery.service.history;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.history.HistorySubject;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Role;
import org.chancery.domain.kernel.Act;
import org.chancery.service.document.Paper;
import org.jspecify.annotations.Nullable;

/**
 * What an officer reads during a request that the history keeps. Of everybody: each record from a configured classification on, once. Of an
 * auditor, who sees more than anybody and therefore looks at nothing without a trace: each record outside of the own desks once, else the
 * lists once.
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

    @Inject
    private ReadsKept reads;

    /**
     * Puts down what a service answered to an officer, as far as the history keeps it.
     *
     * @param act what the officer asked for
     * @param officer the officer who asked
     * @param answer what the service answered
     * @param given what the service was given
     */
    void note(Act act, OfficerPrincipal officer, @Nullable Object answer, @Nullable Object @Nullable [] given) {
        if (answer == null || OF_THE_HISTORY.stream().anyMatch(act.verb()::startsWith)) {
            return;
        }
        Optional<HistorySubject> record = RecordKeys.recordIn(answer).map(HistorySubject::of);
        List<Object> keys = RecordKeys.in(given);
        if (record.isPresent()) {
            opened(act, officer, record.get());
        } else if (answer instanceof Paper && !seen(keys)) {
            book.subject(keys).ifPresent(paper -> opened(act, officer, paper));
        } else if (officer.holds(Role.AUDITOR)) {
            looked(act, officer, answer, keys);
        }
    }

    private void looked(Act act, OfficerPrincipal auditor, Object answer, List<Object> keys) {
        if (!keys.isEmpty()) {
            if (!seen(keys)) {
                seen.addAll(keys);
                seen.add(LISTS);
                book.lookedUp(act, keys.get(0), auditor);
            }
        } else if (RecordKeys.isList(answer) && !answer.getClass().getName().startsWith(OF_OFFICERS) && seen.add(LISTS)) {
            book.lookedUp(act, HistorySubject.NOTHING);
        }
    }

    /**
     * Puts down that an officer read of a record in the history: an auditor always, others when reads of its level are kept.
     *
     * @param act what the officer asked for
     * @param officer the officer who asked
     * @param subject the record whose history it was, or nothing in particular
     */
    void read(Act act, OfficerPrincipal officer, HistorySubject subject) {
        boolean auditor = officer.holds(Role.AUDITOR);
        if ((auditor || reads.keeps(subject)) && firstSeen(subject.id() == null ? "the history" : "history of " + subject.id(), subject)) {
            put(act, subject, auditor);
        }
    }

    private void opened(Act act, OfficerPrincipal officer, HistorySubject subject) {
        boolean lookUp = officer.holds(Role.AUDITOR) && subject.foreignTo(officer);
        if ((lookUp || reads.keeps(subject)) && firstSeen(Objects.requireNonNull(subject.id()), subject)) {
            put(act, subject, lookUp);
        }
    }

    private void put(Act act, HistorySubject subject, boolean lookUp) {
        if (lookUp) {
            book.lookedUp(act, subject);
        } else {
            book.read(act, subject);
        }
    }

    private boolean seen(List<Object> keys) {
        return keys.stream().anyMatch(seen::contains);
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
