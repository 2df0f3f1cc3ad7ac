package org.chancery.web.identity;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/** Which addresses are open to everybody. All others are for officers, those that do not exist yet too. */
final class Doors {

    static final String SIGN_IN = "/login.xhtml";
    static final String SIGN_OUT = "/sign-out";

    /** The last four are the server's own: who watches over it asks them, and what the API offers is no secret. */
    private static final Set<String> OPEN = Set.of(SIGN_IN, "/identity/setup.xhtml", SIGN_OUT, "/look",
            "/health", "/health/live", "/health/ready", "/openapi");

    private static final Set<String> ADMINISTRATION = Set.of("/identity/officers.xhtml", "/identity/officer.xhtml", "/identity/desks.xhtml");

    private Doors() {}

    /** Whether everybody may go there. */
    static boolean isOpen(HttpServletRequest request) {
        String path = path(request);
        return OPEN.contains(path) || path.startsWith("/error/") || isFurniture(request);
    }

    /** Whether only administrators may go there. The services refuse others anyway; this keeps them from empty forms. */
    static boolean isAdministration(HttpServletRequest request) {
        return ADMINISTRATION.contains(path(request));
    }

    /** Whether it is style, script, face, sign or flag, the same for everybody. */
    static boolean isFurniture(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/resources/") || path.startsWith("/jakarta.faces.resource/");
    }

    /** Whether it is the API, which knows neither session nor cookie. */
    static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    /** The address as the server takes it: decoded, without dots, without parameters. */
    static String path(HttpServletRequest request) {
        @Nullable String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }

    /**
     * Where to go after signing in.
     *
     * @param wish what the address of the sign-in page says, which anybody may have written
     * @return a path of ours, the start page for anything else
     */
    static String destination(@Nullable String wish) {
        boolean ours = wish != null && wish.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") && !wish.startsWith(SIGN_IN);
        return ours ? String.valueOf(wish) : "/";
    }
}
