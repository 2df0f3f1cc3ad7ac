package org.chancery.web.identity;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.chancery.domain.identity.Origin;

/** What a browser's session knows of a sign-in: the secret of its row, and nothing else. */
final class BrowserSession {

    private static final String SECRET = "org.chancery.signIn";

    private BrowserSession() {}

    /** Begins: under a new session id, so that nobody who knew the old one comes in along. */
    static void begin(HttpServletRequest request, String secret) {
        HttpSession session = request.getSession(true);
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
