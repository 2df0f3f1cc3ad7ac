package org.chancery.web.identity;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.Posting;
import org.chancery.domain.identity.Rights;
import org.chancery.domain.identity.Role;
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
    private int clearance;
    private boolean auditor;
    private boolean administrator;
    private boolean enabled = true;
    private boolean setUp = true;
    private List<PostingChoice> postings = List.of();
    private @Nullable String link;
    private transient @Nullable List<SignIn> signIns;

    /** Reads the officer, or lays out the page of a new one. */
    public void load() {
        Set<Posting> present = Set.of();
        if (id != null) {
            Officer officer = officers.get(id);
            version = officer.getVersion();
            name = officer.getName();
            fullName = officer.getFullName();
            clearance = officer.getClearance();
            auditor = officer.getMinistryWide().contains(Role.AUDITOR);
            administrator = officer.getMinistryWide().contains(Role.ADMINISTRATOR);
            enabled = officer.isEnabled();
            setUp = officer.isSetUp();
            present = officer.getPostings();
        }
        Set<Posting> held = present;
        postings = desks.list().stream()
                .filter(desk -> desk.isActive() || held.stream().anyMatch(posting -> posting.getDesk().equals(desk.getId())))
                .map(desk -> new PostingChoice(desk, held))
                .toList();
    }

    /**
     * Takes the officer into the books, or puts down what the officer is from now on.
     *
     * @return the officer's page
     */
    public String save() {
        if (id == null) {
            UUID created = officers.create(new CreateOfficer(name, fullName, rights()));
            notices.done("officer.created", name);
            return here(created);
        }
        officers.assign(new AssignOfficer(id, version, fullName, rights()));
        notices.done("officer.saved", name);
        return here(id);
    }

    private Rights rights() {
        Set<Posting> ticked = new HashSet<>();
        for (Desk desk : desks.list()) {
            postings.stream().filter(choice -> choice.isFor(desk)).forEach(choice -> ticked.addAll(choice.postings(desk)));
        }
        Set<Role> everywhere = new HashSet<>();
        if (auditor) {
            everywhere.add(Role.AUDITOR);
        }
        if (administrator) {
            everywhere.add(Role.ADMINISTRATOR);
        }
        return new Rights(clearance, ticked, everywhere);
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
        link = address + "/identity/setup.xhtml?token=" + secret;
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
     * The clearance.
     *
     * @return level
     */
    public int getClearance() {
        return clearance;
    }

    /**
     * Takes the clearance.
     *
     * @param clearance level
     */
    public void setClearance(int clearance) {
        this.clearance = clearance;
    }

    /**
     * Whether the officer is an auditor.
     *
     * @return true when ticked
     */
    public boolean isAuditor() {
        return auditor;
    }

    /**
     * Takes whether the officer is an auditor.
     *
     * @param auditor true when ticked
     */
    public void setAuditor(boolean auditor) {
        this.auditor = auditor;
    }

    /**
     * Whether the officer is an administrator.
     *
     * @return true when ticked
     */
    public boolean isAdministrator() {
        return administrator;
    }

    /**
     * Takes whether the officer is an administrator.
     *
     * @param administrator true when ticked
     */
    public void setAdministrator(boolean administrator) {
        this.administrator = administrator;
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
     * The desks, with what the officer is there.
     *
     * @return a choice for each desk
     */
    public List<PostingChoice> getPostings() {
        return postings;
    }

    /**
     * The set-up link that was just made.
     *
     * @return address, or null
     */
    public @Nullable String getLink() {
        return link;
    }
}
