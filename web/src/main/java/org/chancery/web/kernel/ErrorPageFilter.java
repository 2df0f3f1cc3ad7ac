package org.chancery.web.kernel;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

/**
 * Lets an error page be asked for like any page: without what was sent to the page that failed, and for the API as a problem.
 */
public class ErrorPageFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed instanceof String path && path.startsWith(((HttpServletRequest) request).getContextPath() + "/api/")) {
            int status = answer.getStatus();
            answer.setContentType("application/problem+json");
            answer.getWriter().write("{\"type\":\"about:blank\",\"title\":\"" + title(status) + "\",\"status\":" + status
                    + ",\"requestId\":\"" + RequestNumber.of(request) + "\"}");
            return;
        }
        chain.doFilter(new Fresh((HttpServletRequest) request), response);
    }

    private static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }

    /** The request for the error page. */
    private static final class Fresh extends HttpServletRequestWrapper {

        Fresh(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public @Nullable String getHeader(String name) {
            // the answer to a partial request is a page here
            return name.equalsIgnoreCase("Faces-Request") ? null : super.getHeader(name);
        }
    }
}
