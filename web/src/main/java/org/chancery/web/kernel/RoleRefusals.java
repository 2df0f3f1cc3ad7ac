package org.chancery.web.kernel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.chancery.domain.kernel.Occurrence;
import org.chancery.domain.kernel.Occurrence.Outcome;

/** Tells the ministry that somebody asked for what none of the own roles may do: the container refuses it before any service sees it. */
@RequestScoped
public class RoleRefusals {

    @Inject
    private Event<Occurrence> occurrences;

    @Inject
    private HttpServletRequest request;

    private boolean told;

    /** Tells of the present request, once. */
    public void tell() {
        if (!told) {
            told = true;
            String record = request.getParameter("id") == null ? request.getParameter("number") : request.getParameter("id");
            String asked = request.getMethod() + " " + request.getRequestURI() + (record == null ? "" : " " + record);
            occurrences.fire(new Occurrence("kernel.access", Outcome.REFUSED, null, null, null, asked));
        }
    }
}
