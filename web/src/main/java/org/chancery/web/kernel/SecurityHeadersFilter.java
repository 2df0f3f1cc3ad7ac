package org.chancery.web.kernel;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.jspecify.annotations.Nullable;

/**
 * Puts the protective headers on every answer, and keeps the nonce of scripts in our hands.
 *
 * <p>The component library writes a policy for scripts only, as a second header; here the two become one. It also expects the page
 * to send the nonce back, and takes any where it has none of its own: here it finds the one that the server kept instead. And no cookie
 * goes with a request that a page of somebody else sends, whoever of the server's parts sets it.
 */
public class SecurityHeadersFilter implements Filter {

    /** Parameter in which the component library sends and expects the nonce; attribute in which {@link NonceListener} leaves ours. */
    static final String NONCE = "primefaces.nonce";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        SecurityHeaders.on(asked, answer);
        chain.doFilter(new WithOurNonce(asked), new Guarded(answer));
    }

    /** The request with our nonce in place of the one that somebody put in it. */
    private static final class WithOurNonce extends HttpServletRequestWrapper {

        WithOurNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return name.equals(NONCE) ? (String) getAttribute(NONCE) : super.getParameter(name);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return name.equals(NONCE) ? null : super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> parameters = super.getParameterMap();
            if (!parameters.containsKey(NONCE)) {
                return parameters;
            }
            Map<String, String[]> rest = new LinkedHashMap<>(parameters);
            rest.remove(NONCE);
            return Collections.unmodifiableMap(rest);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }
    }

    /** The answer, on which a policy for scripts is fitted into the whole policy, and on which cookies stay within our pages. */
    private static final class Guarded extends HttpServletResponseWrapper {

        Guarded(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(SecurityHeaders.POLICY) && value.startsWith("script-src ")) {
                super.setHeader(SecurityHeaders.POLICY, SecurityHeaders.around(value));
            } else {
                super.addHeader(name, value);
            }
        }

        @Override
        public void addCookie(Cookie cookie) {
            cookie.setAttribute("SameSite", "Lax");
            super.addCookie(cookie);
        }
    }
}
