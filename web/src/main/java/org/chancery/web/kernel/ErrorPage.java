package org.chancery.web.kernel;

import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/** What an error page tells: the number by which the registry finds the request in the log, and the way back. */
@Named("errorPage")
@RequestScoped
public class ErrorPage {

    /** Attribute of the request with the sentence of the rule that refused a page. */
    static final String REFUSAL = "org.chancery.refusal";

    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{16}");
    /** A page of ours: one slash at the start, so that it cannot name another host. */
    private static final Pattern OURS = Pattern.compile("/[a-z0-9][A-Za-z0-9/._-]*\\.xhtml(\\?[A-Za-z0-9&=%._+-]*)?");

    @Inject
    private HttpServletRequest request;

    /**
     * The number of the request that failed.
     *
     * @return that request's number when this page was called for it, else this request's
     */
    public String getNumber() {
        @Nullable String of = request.getParameter("of");
        return of != null && NUMBER.matcher(of).matches() ? of : RequestNumber.of(request);
    }

    /**
     * Why a page was refused.
     *
     * @return the sentence of the rule, or nothing
     */
    public String getRefusal() {
        return request.getAttribute(REFUSAL) instanceof String sentence ? sentence : "";
    }

    /**
     * The page that was left too long.
     *
     * @return its address, or the start's when it is not known
     */
    public String getBack() {
        @Nullable String from = request.getParameter("from");
        return request.getContextPath() + (from != null && OURS.matcher(from).matches() ? from : "/");
    }
}
