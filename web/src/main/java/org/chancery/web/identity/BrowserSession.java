package org.chancery.web.identity;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.chancery.domain.identity.Origin;

/** What a browser's session knows of a sign-in: the secret of its row, and nothing else. */
final class BrowserSession {

    private static final String SECRET = "org.chancery.signIn";
    /** So that the sign-in is what ends first, and says so. */
    private static final Duration A_LITTLE_LONGER = Duration.ofMinutes(1);

    private BrowserSession() {}

    /**
     * Begins: under a new session id, so that nobody who knew the old one comes in along.
     *
     * @param idle how long the officer may rest: the pages must not be forgotten before the sign-in ends
     */
    static void begin(HttpServletRequest request, String secret, Duration idle) {
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) idle.plus(A_LITTLE_LONGER).toSeconds());
        request.changeSessionId();
        session.setAttribute(SECRET, secret);
    }

    /** The secret that the session holds, if the officer signed in. */
    static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> session.getAttribute(SECRET)).map(String.class::cast);
    }

    /** Ends: nothing of the session stays. */
    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Where a request comes from. What a proxy's header claims anybody can claim, so only the connection counts. */
    static Origin origin(HttpServletRequest request) {
        return Origin.of(request.getRemoteAddr(), request.getHeader("User-Agent"));
    }
}
