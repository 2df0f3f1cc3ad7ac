package org.chancery.service.history;

import java.util.Locale;
import java.util.Optional;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

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
    private Refusals refusals;

    @Inject
    private LookUps lookUps;

    @Resource
    private TransactionSynchronizationRegistry transactions;

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
        boolean endsWithTransaction = begin(act);
        try {
            Object answer = call.proceed();
            if (officer.isPresent()) {
                lookUps.note(act, officer.get(), answer);
            }
            return answer;
        } catch (RuleViolation refused) {
            refusals.note(act, officer, refused, parameters(call));
            throw refused;
        } finally {
            if (!endsWithTransaction) {
                CurrentAct.end();
            }
        }
    }

    /** The container commits after all interceptors have returned, and what is written then still belongs to the act. */
    private boolean begin(Act act) {
        boolean inTransaction = transactions.getTransactionStatus() == Status.STATUS_ACTIVE;
        if (inTransaction) {
            transactions.registerInterposedSynchronization(new EndOfAct());
        }
        CurrentAct.begin(act);
        return inTransaction;
    }

    /** Ends the act when its transaction is committed or rolled back. */
    private static final class EndOfAct implements Synchronization {

        @Override
        public void beforeCompletion() {
            // what is written now belongs to the act
        }

        @Override
        public void afterCompletion(int status) {
            CurrentAct.end();
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
        boolean endsWithTransaction = begin(actOf(call, Optional.empty()));
        try {
            return call.proceed();
        } finally {
            if (!endsWithTransaction) {
                CurrentAct.end();
            }
        }
    }

    private static Act actOf(InvocationContext call, Optional<OfficerPrincipal> officer) {
        String verb = verb(call);
        String request = CurrentAct.request().orElseGet(() -> TimeOrderedId.next().toString());
        if (officer.isEmpty()) {
            return Act.ofSystem(verb, request);
        }
        @Nullable String reason = null;
        for (Object command : parameters(call)) {
            reason = command instanceof Reasoned reasoned ? reasoned.reason() : reason;
        }
        return new Act(verb, officer.get().id(), officer.get().getName(), null, request, reason);
    }

    /** The server gives null where a method has none. */
    private static Object[] parameters(InvocationContext call) {
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
