package org.chancery.web.kernel;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells the browser it may do: nothing but show our own pages with our own scripts. */
public final class SecurityHeaders {

    /** Name of the header with the policy. */
    public static final String POLICY = "Content-Security-Policy";

    private static final String SCRIPT = "script-src 'self'";
    private static final String REST = "default-src 'none'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; object-src 'none'; frame-src 'self'; frame-ancestors 'none'; ";

    private SecurityHeaders() {}

    /**
     * Puts the headers on an answer.
     *
     * @param request the request
     * @param response its answer, not yet sent
     */
    public static void on(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(POLICY, REST + SCRIPT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        response.setHeader("Cache-Control", caching(request));
    }

    /**
     * The whole policy around the part of it that allows scripts.
     *
     * @param scripts the directive that the component library wrote, with its nonce
     * @return the policy
     */
    static String around(String scripts) {
        return REST + scripts;
    }

    private static String caching(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/jakarta.faces.resource/")) {
            return "private, max-age=86400";
        }
        if (!path.startsWith("/resources/")) {
            return "no-store";
        }
        // with a stamp in the address the content never changes; faces and flags change with a release at most
        return request.getParameter("v") == null ? "public, max-age=604800" : "public, max-age=31536000, immutable";
    }
}
