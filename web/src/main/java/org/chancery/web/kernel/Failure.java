package org.chancery.web.kernel;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;

import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What a failure means to the officer, found among all its causes. */
final class Failure {

    /** What it comes to. */
    enum Meaning {
        /** The ministry's rules refuse it: say which, on the page. */
        RULE,
        /** Somebody else was quicker: say so, on the page. */
        STALE,
        /** Typed values are not possible: say which, on the page. */
        VALUES,
        /** The officer's roles do not allow it. */
        FORBIDDEN,
        /** It does not exist for this officer. */
        NOT_FOUND,
        /** The page was left too long. */
        EXPIRED,
        /** Something sent makes no sense. */
        MALFORMED,
        /** The database or another part does not answer. */
        UNAVAILABLE,
        /** A fault of ours. */
        FAULT
    }

    private final List<Throwable> causes = new ArrayList<>();

    Failure(Throwable thrown) {
        Map<Throwable, Boolean> seen = new IdentityHashMap<>();
        for (Throwable cause = thrown; cause != null && seen.put(cause, true) == null; cause = cause.getCause()) {
            causes.add(cause);
        }
    }

    /** Says what the failure comes to. */
    Meaning meaning() {
        if (find(RecordNotFound.class).isPresent() || rule().filter(rule -> rule.key().equals("kernel.notFound")).isPresent()) {
            return Meaning.NOT_FOUND;
        }
        if (rule().isPresent()) {
            return Meaning.RULE;
        }
        if (find(OptimisticLockException.class).isPresent() || named("org.hibernate.StaleStateException")) {
            return Meaning.STALE;
        }
        if (find(ConstraintViolationException.class).isPresent()) {
            return Meaning.VALUES;
        }
        if (find(EJBAccessException.class).isPresent() || find(AccessLocalException.class).isPresent()) {
            return Meaning.FORBIDDEN;
        }
        if (find(ViewExpiredException.class).isPresent()) {
            return Meaning.EXPIRED;
        }
        if (named("org.primefaces.csp.CspException") || named("jakarta.faces.application.ProtectedViewException")) {
            return Meaning.MALFORMED;
        }
        return named("java.sql.SQLTransientException") || named("java.sql.SQLNonTransientConnectionException")
                || named("org.hibernate.exception.JDBCConnectionException")
                || named("jakarta.resource.spi.ResourceAllocationException") ? Meaning.UNAVAILABLE : Meaning.FAULT;
    }

    /** The rule that refuses, if one does. */
    Optional<RuleViolation> rule() {
        return find(RuleViolation.class);
    }

    /** The typed values that are not possible. */
    List<String> values(FacesContext faces) {
        return find(ConstraintViolationException.class).stream()
                .flatMap(violated -> violated.getConstraintViolations().stream()).map(ConstraintViolation::getMessage).distinct().toList();
    }

    /** Says in one line what happened, with nothing in it that could begin a line of its own. */
    String line() {
        StringBuilder line = new StringBuilder();
        for (Throwable cause : causes) {
            line.append(line.isEmpty() ? "" : " <- ").append(cause.getClass().getName()).append(": ").append(oneLine(cause.getMessage()));
        }
        return line.toString();
    }

    /** The innermost cause's places in the code, for those who repair it. */
    String places() {
        StringBuilder places = new StringBuilder();
        for (StackTraceElement place : causes.get(causes.size() - 1).getStackTrace()) {
            places.append("\n\tat ").append(place);
        }
        return places.toString();
    }

    private static String oneLine(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cc}\u2028\u2029]+", " ");
    }

    private <T extends Throwable> Optional<T> find(Class<T> type) {
        return causes.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private boolean named(String type) {
        return causes.stream().anyMatch(cause -> {
            for (Class<?> kind = cause.getClass(); kind != null; kind = kind.getSuperclass()) {
                if (kind.getName().equals(type)) {
                    return true;
                }
            }
            return false;
        });
    }
}
