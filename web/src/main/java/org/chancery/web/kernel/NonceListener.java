package org.chancery.web.kernel;

import java.util.Map;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

import org.primefaces.context.PrimeFacesContext;

/**
 * Gives every page that is written in full a nonce of its own.
 *
 * <p>The component library keeps the nonce of a view for as long as the view lives; a page written a second time would carry it
 * again. Answers to partial requests keep it, because their scripts run in the page that the browser already has.
 */
public class NonceListener implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getResponseComplete() || faces.getViewRoot() == null || !faces.isPostback()) {
            return;
        }
        Map<String, Object> request = faces.getExternalContext().getRequestMap();
        Map<String, Object> view = faces.getViewRoot().getViewMap();
        if (!request.containsKey(SecurityHeadersFilter.NONCE)) {
            boolean partial = faces.getPartialViewContext().isAjaxRequest() && view.containsKey(SecurityHeadersFilter.NONCE);
            request.put(SecurityHeadersFilter.NONCE,
                    partial ? view.get(SecurityHeadersFilter.NONCE) : PrimeFacesContext.getCspState(faces).generateNonce());
        }
        // after each phase, because an action may have led to another view
        view.put(SecurityHeadersFilter.NONCE, request.get(SecurityHeadersFilter.NONCE));
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // nothing before
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }
}
