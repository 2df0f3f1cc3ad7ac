package org.chancery.service.history;

import java.util.Locale;
import java.util.Optional;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.chancery.domain.history.HistoryRepository;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.kernel.Act;
import org.chancery.domain.kernel.CurrentAct;
import org.chancery.domain.kernel.Reasoned;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.TimeOrderedId;
import org.chancery.service.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every service: gives what an officer asks for its name, so that all changes made meanwhile are in the history under it,
 * and sees what is refused and what an auditor looks up.
 *
 * <p>Bound to all beans of the module in {@code ejb-jar.xml}; no service has to think of it. What one service asks of another belongs to
 * what the officer asked for, so only the outermost call counts.
 */
public class ActInterceptor {

    private static final String SERVICE = "Service";

    @Inject
    private Caller caller;

    @Inject
    private HistoryRepository history;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private Refusals refusals;

    @Inject
    private LookUps lookUps;

    /**
     * Runs what an officer asks for as an act.
     *
     * @param call the call
     * @return what the service answers
     * @throws Exception what the service throws
     */
    @AroundInvoke
    public Object act(InvocationContext call) throws Exception {
        if (CurrentAct.get().isPresent()) {
            return call.proceed();
        }
        Optional<OfficerPrincipal> officer = caller.signedIn();
        Act act = actOf(call, officer);
        follow(act);
        try {
            Object answer = CurrentAct.during(act, call::proceed);
            if (officer.isPresent()) {
                lookUps.note(act, officer.get(), answer, given(call));
            }
            return answer;
        } catch (RuleViolation refused) {
            refusals.note(act, officer, refused, given(call));
            throw refused;
        }
    }

    /**
     * Runs clock work as an act of the system.
     *
     * @param call the call
     * @return nothing
     * @throws Exception what the work throws
     */
    @AroundTimeout
    public Object tick(InvocationContext call) throws Exception {
        Act act = actOf(call, Optional.empty());
        follow(act);
        return CurrentAct.during(act, call::proceed);
    }

    /** What is saved when the service is left, at the end of its transaction, belongs to the act too. */
    private void follow(Act act) {
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            history.follow(act);
        }
    }

    private static Act actOf(InvocationContext call, Optional<OfficerPrincipal> officer) {
        String verb = verb(call);
        String request = CurrentAct.request().orElseGet(() -> TimeOrderedId.next().toString());
        if (officer.isEmpty()) {
            return Act.ofSystem(verb, request);
        }
        @Nullable String reason = null;
        for (Object command : given(call)) {
            reason = command instanceof Reasoned reasoned ? reasoned.reason() : reason;
        }
        return new Act(verb, officer.get().id(), officer.get().getName(), null, request, reason);
    }

    /** The server gives null where a method takes nothing. */
    private static @Nullable Object[] given(InvocationContext call) {
        @Nullable Object[] given = call.getParameters();
        return given == null ? new Object[0] : given;
    }

    /** The business verb: {@code correspondence.log} from {@code CorrespondenceService.log}. */
    private static String verb(InvocationContext call) {
        String service = call.getMethod().getDeclaringClass().getSimpleName();
        String stem = service.endsWith(SERVICE) ? service.substring(0, service.length() - SERVICE.length()) : service;
        return stem.toLowerCase(Locale.ROOT) + '.' + call.getMethod().getName();
    }
}
