package org.chancery.web.identity;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.SignIn;
import org.chancery.service.identity.AssignOfficer;
import org.chancery.service.identity.CreateOfficer;
import org.chancery.service.identity.DeskService;
import org.chancery.service.identity.OfficerService;
import org.chancery.web.kernel.Identity;
import org.chancery.web.kernel.Notices;
import org.jspecify.annotations.Nullable;

/** The page of one officer in the books, or of one who is to come into them. */
@Named("keepOfficer")
@ViewScoped
public class KeepOfficerBean implements Serializable {

    /** Attribute of the request that made a link: the next one does not know it any more. */
    private static final String MADE = "org.chancery.madeLink";

    @Inject
    private OfficerService officers;

    @Inject
    private DeskService desks;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID id;
    private long version;
    private String name = "";
    private String fullName = "";
    private boolean enabled = true;
    private boolean setUp = true;
    private TypedRights rights = new TypedRights();
    private transient @Nullable List<SignIn> signIns;

    /** Reads the officer, or lays out the page of a new one. */
    public void load() {
        if (id == null) {
            rights = new TypedRights(desks.list());
            return;
        }
        Officer officer = officers.get(id);
        version = officer.getVersion();
        name = officer.getName();
        fullName = officer.getFullName();
        enabled = officer.isEnabled();
        setUp = officer.isSetUp();
        rights = new TypedRights(desks.list(), officer);
    }

    /**
     * Takes the officer into the books, or puts down what the officer is from now on.
     *
     * @return the officer's page
     */
    public String save() {
        if (id == null) {
            UUID created = officers.create(new CreateOfficer(name, fullName, rights.rights(desks.list())));
            notices.done("officer.created", name);
            return here(created);
        }
        officers.assign(new AssignOfficer(id, version, fullName, rights.rights(desks.list())));
        notices.done("officer.saved", name);
        return here(id);
    }

    /**
     * Bars the officer.
     *
     * @return the officer's page
     */
    public String disable() {
        officers.disable(present());
        notices.done("officer.disabledNow", name);
        return here(present());
    }

    /**
     * Lets the officer in again.
     *
     * @return the officer's page
     */
    public String enable() {
        officers.enable(present());
        notices.done("officer.enabledNow", name);
        return here(present());
    }

    /**
     * Ends the officer's sign-ins.
     *
     * @return the officer's page
     */
    public String endSignIns() {
        officers.endSignIns(present());
        notices.done("officer.signInsEnded", name);
        return here(present());
    }

    /** Makes a set-up link, which this page shows once. */
    public void makeLink() {
        String secret = officers.link(present());
        StringBuffer address = request.getRequestURL();
        address.setLength(address.length() - request.getServletPath().length());
        request.setAttribute(MADE, address + "/identity/setup.xhtml?token=" + secret);
    }

    private UUID present() {
        return Objects.requireNonNull(id);
    }

    private static String here(UUID officer) {
        return "/identity/officer.xhtml?faces-redirect=true&id=" + officer;
    }

    /**
     * The officer's open sign-ins.
     *
     * @return sign-ins, newest first
     */
    public List<SignIn> getSignIns() {
        if (signIns == null) {
            signIns = id == null ? List.of() : officers.signIns(id);
        }
        return signIns;
    }

    /**
     * The officer's identity.
     *
     * @return identity as the address has it, or null for a new one
     */
    public @Nullable String getId() {
        return id == null ? null : id.toString();
    }

    /**
     * Takes the officer's identity.
     *
     * @param id identity as the address has it, or null for a new one
     */
    public void setId(@Nullable String id) {
        this.id = id == null || id.isEmpty() ? null : Identity.of(id);
    }

    /**
     * The name to sign in with.
     *
     * @return name
     */
    public String getName() {
        return name;
    }

    /**
     * Takes the name of a new officer.
     *
     * @param name name
     */
    public void setName(String name) {
        this.name = name;
    }

    /**
     * The name people read.
     *
     * @return full name
     */
    public String getFullName() {
        return fullName;
    }

    /**
     * Takes the name people read.
     *
     * @param fullName full name
     */
    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    /**
     * What the officer may do, as it is being edited.
     *
     * @return the form
     */
    public TypedRights getRights() {
        return rights;
    }

    /**
     * Whether the officer may sign in.
     *
     * @return false when disabled
     */
    public boolean isEnabled() {
        return enabled;
    }

    /**
     * Whether the officer has chosen a password.
     *
     * @return false before the set-up link was used
     */
    public boolean isSetUp() {
        return setUp;
    }

    /**
     * The set-up link that was just made.
     *
     * @return address, or null
     */
    public @Nullable String getLink() {
        return request.getAttribute(MADE) instanceof String address ? address : null;
    }
}
