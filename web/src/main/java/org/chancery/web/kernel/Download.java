package org.chancery.web.kernel;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chancery.domain.kernel.RuleViolation;

/**
 * Something that an officer takes away as a file. What is refused is refused before the first byte, and said on a page: whoever clicks on a
 * download looks at a browser.
 */
public abstract class Download extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(Download.class.getName());

    @Inject
    private transient Wording wording;

    @Inject
    private transient RoleRefusals refusals;

    /**
     * Writes the file.
     *
     * @param request what was asked for
     * @param response where it goes
     * @throws IOException when it cannot be written there
     */
    protected abstract void send(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /**
     * Says what follows: always to be saved, never shown inside the system.
     *
     * @param response where it goes
     * @param type its media type
     * @param fileName its name, without a quote
     */
    protected static void announce(HttpServletResponse response, String type, String fileName) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(SecurityHeaders.POLICY, "sandbox; default-src 'none'");
        response.setHeader("Cache-Control", "no-store");
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(request, response);
        } catch (RuntimeException e) {
            if (response.isCommitted()) {
                // cut off, so that nobody takes half a file for a whole one
                throw e;
            }
            response.reset();
            SecurityHeaders.on(request, response);
            response.setHeader(RequestNumber.HEADER, RequestNumber.of(request));
            response.sendError(status(request, new Failure(e)));
        }
    }

    private int status(HttpServletRequest request, Failure failure) {
        switch (failure.meaning()) {
            case NOT_FOUND:
                return HttpServletResponse.SC_NOT_FOUND;
            case FORBIDDEN:
                refusals.tell();
                return HttpServletResponse.SC_FORBIDDEN;
            case RULE:
                RuleViolation rule = failure.rule().orElseThrow();
                request.setAttribute(ErrorPage.REFUSAL, wording.say(rule.key(), rule.args()));
                return HttpServletResponse.SC_BAD_REQUEST;
            case UNAVAILABLE:
                return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            default:
                LOG.log(Level.ERROR, "Request " + RequestNumber.of(request) + " failed: " + failure.line() + failure.places());
                return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        }
    }
}
