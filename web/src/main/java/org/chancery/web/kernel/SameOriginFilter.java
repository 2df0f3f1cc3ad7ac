package org.chancery.web.kernel;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

/**
 * Refuses a change that a page of somebody else asks for.
 *
 * <p>A browser says from where a request comes; programs that are no browser say nothing and carry no cookie of an officer.
 */
public class SameOriginFilter implements Filter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String STATE_OF_A_PAGE = "jakarta.faces.ViewState";
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        boolean reading = READING.contains(asked.getMethod());
        if (reading && asked.getParameter(STATE_OF_A_PAGE) != null) {
            // Faces would take it for a form that was sent, and nothing is changed by an address
            answer.setHeader("Allow", "POST");
            answer.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (reading
                || comesFromUs(asked.getHeader("Sec-Fetch-Site"), asked.getHeader("Origin"), asked.getHeader("Host"))) {
            chain.doFilter(request, response);
        } else if (asked.getRequestURI().startsWith(asked.getContextPath() + "/api/")) {
            answer.setStatus(HttpServletResponse.SC_FORBIDDEN);
            answer.setContentType("application/problem+json");
            answer.getWriter().write("{\"type\":\"about:blank\",\"title\":\"Forbidden\",\"status\":403,\"key\":\"kernel.crossOrigin\"}");
        } else {
            answer.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Says whether a changing request comes from a page of ours, or from no page at all. */
    static boolean comesFromUs(@Nullable String site, @Nullable String origin, @Nullable String host) {
        if (site != null && !OURS.contains(site)) {
            return false;
        }
        if (origin == null) {
            return true;
        }
        try {
            // by name and port only: in front of us a proxy may have ended TLS
            String from = URI.create(origin).getRawAuthority();
            return from != null && host != null && from.toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
