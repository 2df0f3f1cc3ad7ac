package org.chancery.web.kernel;

import java.io.IOException;
import java.util.Locale;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

/** The style sheet that puts the marking of a page on every printed sheet, in the reader's language and with its caveats. */
@WebServlet("/resources/marking.css")
public class MarkingSheet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 600;

    @Inject
    private transient LevelNames levels;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int level = Marks.number(request.getParameter("level"));
        @Nullable String language = request.getParameter("language");
        Locale locale = language == null ? Locale.ENGLISH : Locale.forLanguageTag(language);
        String caveats = Marks.text(request.getParameter("caveats"));
        String marking = (levels.name(level, locale) + " " + caveats.substring(0, Math.min(LONGEST, caveats.length()))).strip();
        response.setContentType("text/css");
        response.setCharacterEncoding("UTF-8");
        // the same rules as the drawings' for this level, said again with these words
        response.getWriter().write("@page c" + level + sheet(marking) + "@page w" + level + sheet(marking));
    }

    private static String sheet(String marking) {
        String said = " { content: " + quoted(marking) + "; font: bold 9pt sans-serif; } ";
        return " { @top-center" + said + "@bottom-center" + said + "}\n";
    }

    /** Writes a text as a string of a style sheet; all but letters, digits and blanks by their number, so that nothing can end it. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(letter -> {
            if (letter == ' ' || (Character.isLetterOrDigit(letter) && letter < 128)) {
                quoted.appendCodePoint(letter);
            } else {
                quoted.append('\\').append(Integer.toHexString(letter)).append(' ');
            }
        });
        return quoted.append('"').toString();
    }
}
