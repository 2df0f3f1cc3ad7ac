package org.chancery.web.kernel;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

/** Takes the reader's wish for a language, for light or dark, and goes back to the page it was said on. */
@WebServlet("/look")
public class LookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int A_YEAR = 31_536_000;

    @Inject
    private transient Look look;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String language = request.getParameter("language");
        if (language != null && look.getLanguages().contains(language)) {
            response.addCookie(wish(request, Look.LANGUAGE, language, A_YEAR));
        }
        @Nullable String theme = request.getParameter("theme");
        if (theme != null) {
            response.addCookie(wish(request, Look.THEME, theme, Look.THEMES.contains(theme) ? A_YEAR : 0));
        }
        response.sendRedirect(request.getContextPath() + ComingFrom.page(request).orElse("/"));
    }

    private static Cookie wish(HttpServletRequest request, String name, String value, int seconds) {
        Cookie cookie = new Cookie(name, seconds == 0 ? "" : value);
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setMaxAge(seconds);
        cookie.setSecure(request.isSecure());
        return cookie;
    }
}
