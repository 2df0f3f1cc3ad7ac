package org.chancery.web.kernel;

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

    private static final String NONCE = "primefaces.nonce";

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        boolean pageFollows = faces.getRenderResponse() || event.getPhaseId() == PhaseId.INVOKE_APPLICATION;
        if (!pageFollows || faces.getResponseComplete() || faces.getViewRoot() == null || !faces.isPostback()) {
            return;
        }
        var kept = faces.getViewRoot().getViewMap();
        if (!faces.getPartialViewContext().isAjaxRequest() || !kept.containsKey(NONCE)) {
            kept.put(NONCE, PrimeFacesContext.getCspState(faces).generateNonce());
        }
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
