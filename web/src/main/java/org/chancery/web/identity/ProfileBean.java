package org.chancery.web.identity;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.chancery.domain.identity.BearerToken;
import org.chancery.domain.identity.SignIn;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.service.identity.ChangePassword;
import org.chancery.service.identity.MakeToken;
import org.chancery.service.identity.ProfileService;
import org.chancery.web.kernel.Notices;
import org.jspecify.annotations.Nullable;

/** The officer's own page: open sign-ins, password, tokens for other systems. */
@Named("profile")
@ViewScoped
public class ProfileBean implements Serializable {

    private static final String HERE = "/identity/profile.xhtml?faces-redirect=true";
    private static final int A_SEASON = 90;
    /** Attribute of the request that made a token: the next one does not know it any more. */
    private static final String MADE = "org.chancery.madeToken";

    @Inject
    private ProfileService profile;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private String tokenName = "";
    private int tokenDays = A_SEASON;
    private transient @Nullable String present;
    private transient @Nullable String chosen;
    private transient @Nullable String repeated;
    private transient @Nullable List<SignIn> signIns;
    private transient @Nullable List<BearerToken> tokens;

    /**
     * Ends one of the officer's sign-ins.
     *
     * @param id its identity
     * @return this page, or the sign-in page when it was this one
     */
    public String end(UUID id) {
        profile.endSignIn(id);
        notices.done("profile.signInEnded");
        return HERE;
    }

    /**
     * Ends all other sign-ins.
     *
     * @return this page
     */
    public String endOthers() {
        profile.endOtherSignIns(secret());
        notices.done("profile.othersEnded");
        return HERE;
    }

    /**
     * Changes the password.
     *
     * @return this page
     */
    public String changePassword() {
        if (chosen == null || !chosen.equals(repeated)) {
            throw new RuleViolation("password.repeat");
        }
        profile.changePassword(new ChangePassword(String.valueOf(present), chosen, secret(), BrowserSession.origin(request)));
        notices.done("profile.passwordChanged");
        return HERE;
    }

    /** Makes a token, which this page shows once. */
    public void makeToken() {
        request.setAttribute(MADE, profile.makeToken(new MakeToken(tokenName, tokenDays)).secret());
        tokenName = "";
        tokens = null;
    }

    /**
     * Revokes a token.
     *
     * @param id its identity
     * @return this page
     */
    public String revoke(UUID id) {
        profile.revokeToken(id);
        notices.done("profile.tokenRevoked");
        return HERE;
    }

    /**
     * Whether a sign-in is the one of this browser.
     *
     * @param signIn the sign-in
     * @return true for this one
     */
    public boolean isThis(SignIn signIn) {
        return signIn.isOf(secret());
    }

    private String secret() {
        return BrowserSession.secret(request).orElse("");
    }

    /**
     * The officer's open sign-ins.
     *
     * @return sign-ins, newest first
     */
    public List<SignIn> getSignIns() {
        if (signIns == null) {
            signIns = profile.signIns();
        }
        return signIns;
    }

    /**
     * The officer's tokens.
     *
     * @return tokens, newest first
     */
    public List<BearerToken> getTokens() {
        if (tokens == null) {
            tokens = profile.tokens();
        }
        return tokens;
    }

    /**
     * The token that was just made.
     *
     * @return token, or null
     */
    public @Nullable String getMadeToken() {
        return request.getAttribute(MADE) instanceof String secret ? secret : null;
    }

    /**
     * What the new token is for.
     *
     * @return what was typed
     */
    public String getTokenName() {
        return tokenName;
    }

    /**
     * Takes what the new token is for.
     *
     * @param tokenName what was typed
     */
    public void setTokenName(String tokenName) {
        this.tokenName = tokenName;
    }

    /**
     * How many days the new token lives.
     *
     * @return days
     */
    public int getTokenDays() {
        return tokenDays;
    }

    /**
     * Takes how many days the new token lives.
     *
     * @param tokenDays days
     */
    public void setTokenDays(int tokenDays) {
        this.tokenDays = tokenDays;
    }

    /**
     * The present password, never shown.
     *
     * @return nothing
     */
    public @Nullable String getPresent() {
        return null;
    }

    /**
     * Takes the present password.
     *
     * @param present what was typed
     */
    public void setPresent(@Nullable String present) {
        this.present = present;
    }

    /**
     * The new password, never shown.
     *
     * @return nothing
     */
    public @Nullable String getChosen() {
        return null;
    }

    /**
     * Takes the new password.
     *
     * @param chosen what was typed
     */
    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen;
    }

    /**
     * The new password once more, never shown.
     *
     * @return nothing
     */
    public @Nullable String getRepeated() {
        return null;
    }

    /**
     * Takes the new password once more.
     *
     * @param repeated what was typed
     */
    public void setRepeated(@Nullable String repeated) {
        this.repeated = repeated;
    }
}
