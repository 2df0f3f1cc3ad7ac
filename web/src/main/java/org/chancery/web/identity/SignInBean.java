package org.chancery.web.identity;

import java.io.IOException;
import java.io.Serializable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.chancery.service.identity.Enter;
import org.chancery.service.identity.IdentitySettings;
import org.chancery.service.identity.SignInService;
import org.jspecify.annotations.Nullable;

/** The page where an officer signs in. */
@Named("signIn")
@RequestScoped
public class SignInBean implements Serializable {

    @Inject
    private transient SignInService signIns;

    @Inject
    private transient IdentitySettings settings;

    private @Nullable String name;
    private @Nullable String password;
    private @Nullable String to;
    private boolean ended;

    /**
     * Signs in and goes on to the page that was asked for.
     *
     * @throws IOException when the browser is gone
     */
    public void enter() throws IOException {
        ExternalContext web = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) web.getRequest();
        String secret = signIns.enter(new Enter(String.valueOf(name), String.valueOf(password), BrowserSession.origin(request)));
        BrowserSession.begin(request, secret, settings.limits().idle());
        web.redirect(request.getContextPath() + Doors.destination(to));
    }

    /**
     * The officer's name.
     *
     * @return what was typed
     */
    public @Nullable String getName() {
        return name;
    }

    /**
     * Takes the officer's name.
     *
     * @param name what was typed
     */
    public void setName(@Nullable String name) {
        this.name = name;
    }

    /**
     * The password, which is never shown again.
     *
     * @return nothing
     */
    public @Nullable String getPassword() {
        return null;
    }

    /**
     * Takes the password.
     *
     * @param password what was typed
     */
    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    /**
     * Where to go after signing in.
     *
     * @return path of a page
     */
    public @Nullable String getTo() {
        return to;
    }

    /**
     * Takes where to go after signing in.
     *
     * @param to path of a page, as the address has it
     */
    public void setTo(@Nullable String to) {
        this.to = to;
    }

    /**
     * Whether a sign-in ended before this.
     *
     * @return true when the officer did not ask to sign out
     */
    public boolean isEnded() {
        return ended;
    }

    /**
     * Takes whether a sign-in ended before this.
     *
     * @param ended as the address has it
     */
    public void setEnded(boolean ended) {
        this.ended = ended;
    }
}
