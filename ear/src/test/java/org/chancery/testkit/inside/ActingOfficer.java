package org.chancery.testkit.inside;

import java.security.Principal;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;

import org.chancery.domain.identity.OfficerPrincipal;

/**
 * Lets a test inside the container act as an officer: with the same principal and the same groups that a sign-in gives
 * to the container, for the time of one call.
 *
 * <p>The server's own classes are not on the tests' class path, hence by name.
 */
final class ActingOfficer {

    private static final String CONTEXT = "com.sun.enterprise.security.SecurityContext";
    private static final String DISTINGUISHED = "com.sun.enterprise.security.auth.login.DistinguishedPrincipalCredential";
    private static final String GROUP = "org.glassfish.security.common.Group";

    private ActingOfficer() {
    }

    /** Does something as an officer and gives its result; who acted before acts again afterwards. */
    static <T> T as(OfficerPrincipal officer, Callable<T> act) throws Exception {
        Class<?> context = Class.forName(CONTEXT);
        Object before = context.getMethod("getCurrent").invoke(null);
        try {
            Object acting = context.getConstructor(Subject.class).newInstance(subject(officer));
            context.getMethod("setCurrent", context).invoke(null, acting);
            return act.call();
        } finally {
            context.getMethod("setCurrent", context).invoke(null, before);
        }
    }

    private static Subject subject(OfficerPrincipal officer) throws ReflectiveOperationException {
        Subject subject = new Subject();
        subject.getPrincipals().add(officer);
        for (String group : officer.groups()) {
            subject.getPrincipals().add((Principal) Class.forName(GROUP).getConstructor(String.class).newInstance(group));
        }
        subject.getPublicCredentials().add(
                Class.forName(DISTINGUISHED).getConstructor(Principal.class).newInstance(officer));
        return subject;
    }
}
