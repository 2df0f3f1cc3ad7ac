package org.chancery.service.history;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.chancery.domain.history.HistorySubject;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Role;
import org.chancery.domain.kernel.Act;
import org.chancery.domain.kernel.BaseEntity;
import org.chancery.domain.kernel.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor looks up during a request: each record outside of the auditor's own desks, and else the lists, once. An auditor sees
 * more than anybody, and therefore looks at nothing without a trace.
 */
@RequestScoped
public class LookUps {

    private static final Object LIST = "list";

    private final Set<Object> seen = new HashSet<>();

    @Inject
    private HistoryBook book;

    /**
     * Puts down what a service answered to an auditor.
     *
     * @param act what the auditor asked for
     * @param officer the officer who asked
     * @param answer what the service answered
     */
    void note(Act act, OfficerPrincipal officer, @Nullable Object answer) {
        if (!officer.holds(Role.AUDITOR)) {
            return;
        }
        Object found = answer instanceof Optional<?> optional ? optional.orElse(null) : answer;
        if (found instanceof BaseEntity record) {
            HistorySubject subject = HistorySubject.of(record);
            boolean own = subject.desk() == null || officer.needToKnow().desks().contains(subject.desk());
            if (!own && seen.add(record.getId())) {
                seen.add(LIST);
                book.lookedUp(act, subject);
            }
        } else if (found instanceof Slice<?> && seen.add(LIST)) {
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
        if (seen.add(subject.id() == null ? LIST : "history of " + subject.id())) {
            seen.add(LIST);
            book.lookedUp(act, subject);
        }
    }
}
