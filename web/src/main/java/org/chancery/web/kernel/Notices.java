package org.chancery.web.kernel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

/** What is said to the officer on top of the next page: that something was done, or that something needs care. */
@RequestScoped
public class Notices {

    @Inject
    private Wording wording;

    /**
     * Says that something was done.
     *
     * @param key key of the sentence
     * @param args what the sentence names
     */
    public void done(String key, @Nullable Object... args) {
        add(FacesMessage.SEVERITY_INFO, key, args);
    }

    /**
     * Says that something needs the officer's care.
     *
     * @param key key of the sentence
     * @param args what the sentence names
     */
    public void care(String key, @Nullable Object... args) {
        add(FacesMessage.SEVERITY_WARN, key, args);
    }

    /**
     * Says that something was refused.
     *
     * @param key key of the rule
     * @param args what the sentence names
     */
    public void refused(String key, @Nullable Object... args) {
        add(FacesMessage.SEVERITY_ERROR, key, args);
    }

    private void add(FacesMessage.Severity severity, String key, @Nullable Object... args) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String sentence = wording.say(key, args);
        faces.addMessage(null, new FacesMessage(severity, sentence, sentence));
        // the page that follows is asked for anew, and must still say it
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
