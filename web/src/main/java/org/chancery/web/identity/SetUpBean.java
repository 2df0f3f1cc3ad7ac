package org.chancery.web.identity;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.kernel.RuleViolation;
import org.chancery.service.identity.SetUp;
import org.chancery.service.identity.SetUpLinkHolder;
import org.chancery.service.identity.SetUpService;
import org.chancery.web.kernel.Notices;
import org.jspecify.annotations.Nullable;

/** The page behind a set-up link, where the first administrator or a new officer chooses a password. */
@Named("setUp")
@ViewScoped
public class SetUpBean implements Serializable {

    @Inject
    private SetUpService setUp;

    @Inject
    private Notices notices;

    private String token = "";
    private boolean works;
    private @Nullable String officer;
    private @Nullable String name;
    private @Nullable String fullName;
    private transient @Nullable String password;
    private transient @Nullable String repeated;
    private @Nullable String deskCode;
    private @Nullable String deskName;

    /** Finds out whom the link is for. */
    public void load() {
        Optional<SetUpLinkHolder> holder = setUp.holder(token);
        works = holder.isPresent();
        officer = holder.flatMap(SetUpLinkHolder::officer).orElse(null);
    }

    /**
     * Uses the link up.
     *
     * @return the sign-in page
     */
    public String complete() {
        if (password == null || !password.equals(repeated)) {
            throw new RuleViolation("password.repeat");
        }
        String code = deskCode == null ? null : deskCode.strip().toUpperCase(Locale.ROOT);
        String who = setUp.complete(new SetUp(token, name, fullName, password, code, deskName));
        notices.done("setUp.done", who);
        return Doors.SIGN_IN + "?faces-redirect=true";
    }

    /**
     * Whether the link works.
     *
     * @return false when it is unknown, used or expired
     */
    public boolean isWorks() {
        return works;
    }

    /**
     * Whom the link is for.
     *
     * @return name of the officer, or null for the first administrator
     */
    public @Nullable String getOfficer() {
        return officer;
    }

    /**
     * The secret in the link.
     *
     * @return secret
     */
    public String getToken() {
        return token;
    }

    /**
     * Takes the secret in the link.
     *
     * @param token secret
     */
    public void setToken(@Nullable String token) {
        this.token = token == null ? "" : token;
    }

    /**
     * The first administrator's name.
     *
     * @return what was typed
     */
    public @Nullable String getName() {
        return name;
    }

    /**
     * Takes the first administrator's name.
     *
     * @param name what was typed
     */
    public void setName(@Nullable String name) {
        this.name = name;
    }

    /**
     * The first administrator's full name.
     *
     * @return what was typed
     */
    public @Nullable String getFullName() {
        return fullName;
    }

    /**
     * Takes the first administrator's full name.
     *
     * @param fullName what was typed
     */
    public void setFullName(@Nullable String fullName) {
        this.fullName = fullName;
    }

    /**
     * The password, never shown.
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
     * The password once more, never shown.
     *
     * @return nothing
     */
    public @Nullable String getRepeated() {
        return null;
    }

    /**
     * Takes the password once more.
     *
     * @param repeated what was typed
     */
    public void setRepeated(@Nullable String repeated) {
        this.repeated = repeated;
    }

    /**
     * Code of the first desk.
     *
     * @return what was typed
     */
    public @Nullable String getDeskCode() {
        return deskCode;
    }

    /**
     * Takes the code of the first desk.
     *
     * @param deskCode what was typed
     */
    public void setDeskCode(@Nullable String deskCode) {
        this.deskCode = deskCode;
    }

    /**
     * Name of the first desk.
     *
     * @return what was typed
     */
    public @Nullable String getDeskName() {
        return deskName;
    }

    /**
     * Takes the name of the first desk.
     *
     * @param deskName what was typed
     */
    public void setDeskName(@Nullable String deskName) {
        this.deskName = deskName;
    }
}
