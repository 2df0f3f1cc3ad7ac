package org.chancery.web.identity;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chancery.domain.identity.Roles;
import org.chancery.web.kernel.ComingFrom;
import org.chancery.web.kernel.Wording;

/** Turns away who is not signed in: to the sign-in page in a browser, with a problem in the API. */
public class DoorFilter implements Filter {

    private static final int TOO_MANY = 429;
    private static final int A_MINUTE = 60;

    @Inject
    private Wording wording;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        if (Doors.isAdministration(asked) && asked.getUserPrincipal() != null && !asked.isUserInRole(Roles.ADMINISTRATOR)) {
            answer.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (asked.getUserPrincipal() != null || Doors.isOpen(asked)) {
            chain.doFilter(request, response);
        } else if (Doors.isApi(asked)) {
            refuse(asked, answer);
        } else if (asked.getAttribute(OfficerMechanism.UNAVAILABLE) != null) {
            answer.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            toSignIn(asked, answer);
        }
    }

    private void refuse(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        if (asked.getAttribute(OfficerMechanism.THROTTLED) instanceof Long seconds) {
            answer.setHeader("Retry-After", seconds.toString());
            problem(answer, TOO_MANY, "Too Many Requests", "identity.throttled", (seconds + A_MINUTE - 1) / A_MINUTE);
        } else if (asked.getAttribute(OfficerMechanism.UNAVAILABLE) != null) {
            answer.setHeader("Retry-After", "10");
            problem(answer, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Service Unavailable", "identity.unavailable");
        } else {
            answer.addHeader("WWW-Authenticate", "Basic realm=\"Chancery\", charset=\"UTF-8\"");
            answer.addHeader("WWW-Authenticate", "Bearer realm=\"Chancery\"");
            boolean tried = asked.getHeader("Authorization") != null;
            problem(answer, HttpServletResponse.SC_UNAUTHORIZED, "Unauthorized", tried ? "identity.refused" : "identity.required");
        }
    }

    private void problem(HttpServletResponse answer, int status, String title, String key, Object... args) throws IOException {
        JsonObjectBuilder problem = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", wording.say(key, args))
                .add("key", key);
        answer.setStatus(status);
        answer.setContentType("application/problem+json");
        answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
        answer.getWriter().write(problem.build().toString());
    }

    private static void toSignIn(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        boolean ended = asked.getAttribute(OfficerMechanism.ENDED) != null
                || (asked.getRequestedSessionId() != null && !asked.isRequestedSessionIdValid())
                // a form stood on a page that only officers see
                || !"GET".equals(asked.getMethod());
        String page = asked.getContextPath() + Doors.SIGN_IN + "?to=" + URLEncoder.encode(wished(asked), StandardCharsets.UTF_8)
                + (ended ? "&ended=true" : "");
        if ("partial/ajax".equals(asked.getHeader("Faces-Request"))) {
            answer.setContentType("text/xml");
            answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
            answer.getWriter().write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                    + page.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            // always read with GET: what was posted is lost, and must not be posted to the sign-in page
            answer.setStatus(HttpServletResponse.SC_SEE_OTHER);
            answer.setHeader("Location", page);
        }
    }

    private static String wished(HttpServletRequest asked) {
        String page = asked.getRequestURI().substring(asked.getContextPath().length());
        if (!"GET".equals(asked.getMethod())) {
            // a form posts to the bare page; the address it stood on says which record it was about
            return ComingFrom.page(asked).filter(from -> from.startsWith(page)).orElse(page);
        }
        return asked.getQueryString() == null ? page : page + '?' + asked.getQueryString();
    }
}
