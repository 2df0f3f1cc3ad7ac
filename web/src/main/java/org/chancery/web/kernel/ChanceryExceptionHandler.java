package org.chancery.web.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;

import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Throttled;
import org.jspecify.annotations.Nullable;

/**
 * The one place where a page's failure becomes a sentence: on the page when the officer can do something about it, else a page of
 * its own with the request's number. Pages never catch.
 */
public class ChanceryExceptionHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(ChanceryExceptionHandler.class.getName());
    private static final Map<Failure.Meaning, Integer> STATUS = Map.of(
            Failure.Meaning.FORBIDDEN, 403,
            Failure.Meaning.NOT_FOUND, 404,
            Failure.Meaning.MALFORMED, 400,
            Failure.Meaning.UNAVAILABLE, 503);
    private static final int FAULT = 500;
    private static final int TOO_MANY = 429;

    /**
     * Wraps the server's own handler.
     *
     * @param wrapped the server's handler
     */
    public ChanceryExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Throwable thrown = queued.next().getContext().getException();
            queued.remove();
            if (!faces.getResponseComplete()) {
                answer(faces, new Failure(thrown));
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Failure failure) {
        boolean pageStands = faces.isPostback() && faces.getViewRoot() != null && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                && faces.getCurrentPhaseId() != PhaseId.RESTORE_VIEW;
        switch (failure.meaning()) {
            case RULE -> {
                RuleViolation rule = failure.rule().orElseThrow();
                if (rule instanceof Throttled throttled) {
                    faces.getExternalContext().setResponseStatus(TOO_MANY);
                    faces.getExternalContext().setResponseHeader("Retry-After", Long.toString(throttled.retryAfterSeconds()));
                }
                if (pageStands) {
                    say(faces, FieldOfRule.of(faces, rule).orElse(null), wording().say(rule.key(), rule.args()));
                } else {
                    faces.getExternalContext().getRequestMap().put(ErrorPage.REFUSAL, wording().say(rule.key(), rule.args()));
                    page(faces, 400);
                }
            }
            case STALE -> {
                if (pageStands) {
                    say(faces, wording().say("kernel.changedMeanwhile"));
                } else {
                    page(faces, FAULT);
                }
            }
            case VALUES -> failure.values(faces).forEach(sentence -> say(faces, sentence));
            case EXPIRED -> redirect(faces, "/error/expired.xhtml?from=" + URLEncoder.encode(from(faces), StandardCharsets.UTF_8));
            case FORBIDDEN -> {
                CDI.current().select(RoleRefusals.class).get().tell();
                page(faces, STATUS.getOrDefault(failure.meaning(), FAULT));
            }
            case NOT_FOUND -> page(faces, STATUS.getOrDefault(failure.meaning(), FAULT));
            case MALFORMED, UNAVAILABLE -> {
                LOG.log(Level.WARNING, "{0}", failure.line());
                page(faces, STATUS.getOrDefault(failure.meaning(), FAULT));
            }
            case FAULT -> {
                LOG.log(Level.SEVERE, "{0}{1}", new Object[] {failure.line(), failure.places()});
                page(faces, FAULT);
            }
        }
    }

    private static void say(FacesContext faces, String sentence) {
        say(faces, null, sentence);
    }

    private static void say(FacesContext faces, @Nullable String field, String sentence) {
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        faces.renderResponse();
    }

    private static Wording wording() {
        return CDI.current().select(Wording.class).get();
    }

    private static void page(FacesContext faces, int status) {
        ExternalContext web = faces.getExternalContext();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            redirect(faces, "/error/" + status + ".xhtml?of=" + RequestNumber.of((HttpServletRequest) web.getRequest()));
            return;
        }
        try {
            web.responseReset();
            if (web.getRequest() instanceof HttpServletRequest asked && web.getResponse() instanceof jakarta.servlet.http.HttpServletResponse answer) {
                SecurityHeaders.on(asked, answer);
                answer.setHeader(RequestNumber.HEADER, RequestNumber.of(asked));
            }
            web.responseSendError(status, "");
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (IllegalStateException alreadySent) {
            LOG.log(Level.WARNING, "the answer had already begun; status {0} could not be said", status);
            faces.responseComplete();
        }
    }

    private static void redirect(FacesContext faces, String page) {
        ExternalContext web = faces.getExternalContext();
        try {
            web.redirect(web.getApplicationContextPath() + page);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }

    private static String from(FacesContext faces) {
        HttpServletRequest asked = (HttpServletRequest) faces.getExternalContext().getRequest();
        String posted = asked.getRequestURI().substring(asked.getContextPath().length());
        return ComingFrom.page(asked).filter(page -> page.startsWith(posted)).orElse(posted);
    }
}
