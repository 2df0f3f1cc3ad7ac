package org.chancery.service.history;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;

import org.chancery.domain.history.HistoryEvent;
import org.chancery.domain.history.HistoryRepository;
import org.chancery.domain.history.HistorySubject;
import org.chancery.domain.identity.NeedToKnow;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.kernel.Act;
import org.chancery.domain.kernel.CurrentAct;
import org.chancery.domain.kernel.Occurrence;
import org.chancery.domain.kernel.Occurrence.Outcome;
import org.chancery.domain.kernel.TimeOrderedId;
import org.chancery.service.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Puts down what happened without a change of a record: refusals, look-ups, sign-ins. For everybody, signed in or not, because it is the
 * ministry that writes and not the officer.
 */
@Stateless
@DenyAll
@ExcludeDefaultInterceptors
public class HistoryBook {

    private static final String LOOK_UP = "history.lookUp";
    private static final String READ = "history.read";
    private static final String EXPORT = "history.export";

    @Inject
    private HistoryRepository history;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Puts down a refused attempt; in a transaction of its own, because the attempt is rolled back.
     *
     * @param act what was tried
     * @param keys what named records in it
     * @param rule key of the rule that refused
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(Act act, List<Object> keys, String rule) {
        HistorySubject subject = subjects(keys).findFirst().orElse(HistorySubject.NOTHING);
        write(act, Outcome.REFUSED, subject, rule);
    }

    /**
     * Puts down a look at a record that is there, but not for the officer; nothing when there is no such record for anybody.
     *
     * @param act what was tried
     * @param keys what named records in it
     * @param needToKnow what exists for the officer
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void lookRefused(Act act, List<Object> keys, NeedToKnow needToKnow) {
        subjects(keys)
                .filter(subject -> !subject.existsFor(needToKnow))
                .findFirst()
                .ifPresent(subject -> write(act, Outcome.REFUSED, subject, "kernel.notFound"));
    }

    /**
     * Puts down that an auditor looked something up, in the transaction of the look-up: without the event no answer.
     *
     * @param act what the auditor asked for
     * @param subject the record, or nothing in particular
     */
    @PermitAll
    public void lookedUp(Act act, HistorySubject subject) {
        write(as(LOOK_UP, act), Outcome.DONE, subject, act.verb());
    }

    /**
     * Puts down that an officer read a record whose classification wants it, in the transaction of the reading: without the event no answer.
     *
     * @param act what the officer asked for
     * @param subject the record
     */
    @PermitAll
    public void read(Act act, HistorySubject subject) {
        write(as(READ, act), Outcome.DONE, subject, act.verb());
    }

    /**
     * Puts down that an auditor looked up a record of which only the key is known; nothing when it is of the auditor's own desks.
     *
     * @param act what the auditor asked for
     * @param key number of a case file or identity of a record
     * @param officer the auditor
     */
    @PermitAll
    public void lookedUp(Act act, Object key, OfficerPrincipal officer) {
        history.subject(key).filter(subject -> subject.foreignTo(officer)).ifPresent(subject -> lookedUp(act, subject));
    }

    /**
     * The record that a key stands for.
     *
     * @param keys numbers of case files or identities of records
     * @return the first that is one
     */
    @PermitAll
    public Optional<HistorySubject> subject(List<Object> keys) {
        return subjects(keys).findFirst();
    }

    /**
     * Puts down that an auditor took a part of the history away, before it leaves.
     *
     * @param act what the auditor asked for
     * @param subject the record, or nothing in particular
     * @param what what was taken, in plain words
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void exported(Act act, HistorySubject subject, String what) {
        write(as(EXPORT, act), Outcome.DONE, subject, what);
    }

    /**
     * Puts down what another part of the ministry saw happen; in a transaction of its own, whatever becomes of theirs.
     *
     * @param occurrence what happened
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void occurred(@Observes Occurrence occurrence) {
        Optional<OfficerPrincipal> officer = caller.signedIn();
        String name = occurrence.officer() != null ? occurrence.officer()
                : officer.map(OfficerPrincipal::getName).orElse(Act.SYSTEM);
        Act act = new Act(
                occurrence.action(), officer.filter(who -> who.getName().equals(name)).map(OfficerPrincipal::id).orElse(null), name, null,
                CurrentAct.get().map(Act::requestId).or(CurrentAct::request).orElseGet(() -> TimeOrderedId.next().toString()),
                CurrentAct.get().map(Act::reason).orElse(null));
        write(act, occurrence.outcome(), subject(occurrence), occurrence.detail());
    }

    private HistorySubject subject(Occurrence occurrence) {
        UUID record = occurrence.recordId();
        if (record == null) {
            // what a refused address names decides who may read of it
            return subjects(RecordKeys.named(occurrence.detail())).findFirst().orElse(HistorySubject.NOTHING);
        }
        return history.subject(record).orElseGet(() -> HistorySubject.named(occurrence.recordType(), record));
    }

    private Stream<HistorySubject> subjects(List<Object> keys) {
        return keys.stream().map(history::subject).flatMap(Optional::stream);
    }

    private static Act as(String verb, Act act) {
        return new Act(verb, act.officerId(), act.officerName(), act.onBehalfOf(), act.requestId(), act.reason());
    }

    private void write(Act act, Outcome outcome, HistorySubject subject, @Nullable String detail) {
        history.add(new HistoryEvent(clock.instant(), act, outcome, subject, detail, null, null));
    }
}
