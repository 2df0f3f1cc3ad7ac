package org.chancery.domain.identity;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import org.chancery.domain.kernel.BaseEntity;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Secret;
import org.chancery.domain.kernel.StaleVersion;
import org.chancery.domain.kernel.Text;
import org.jspecify.annotations.Nullable;

/** A person of the ministry who may sign in: posted to desks, cleared up to a level, perhaps auditor or administrator. */
@Entity
@Table(name = "officer")
public class Officer extends BaseEntity {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");

    @Column(name = "name", nullable = false, updatable = false, length = 60)
    private String name;

    @Column(name = "full_name", nullable = false, length = Text.TITLE)
    private String fullName;

    @Secret
    @Column(name = "password_hash", nullable = false, length = 300)
    private String passwordHash;

    @Column(name = "clearance", nullable = false)
    private int clearance;

    @Column(name = "enabled", nullable = false)
    private boolean enabled;

    @Column(name = "changed_by_name", length = 60)
    private @Nullable String changedByName;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "officer_posting", joinColumns = @JoinColumn(name = "officer_id"))
    private Set<Posting> postings = new HashSet<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "officer_role", joinColumns = @JoinColumn(name = "officer_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false, length = 20)
    private Set<Role> ministryWide = new HashSet<>();

    /** For JPA. */
    protected Officer() {}

    /**
     * Takes an officer without postings into the ministry's books.
     *
     * @param name the name to sign in with
     * @param fullName the name people read
     * @param passwordHash encoded hash of the password, never the password
     * @param clearance highest level of classification the officer may see, 0 or more
     * @throws RuleViolation {@code officer.nameForm} or {@code officer.clearanceRange}
     */
    public Officer(String name, String fullName, String passwordHash, int clearance) {
        this(name, fullName, passwordHash, new Rights(clearance, Set.of(), Set.of()));
    }

    /**
     * Takes an officer into the ministry's books.
     *
     * @param name the name to sign in with: lower case letters, digits, dot, hyphen, underscore; never changed, the history names it
     * @param fullName the name people read
     * @param passwordHash encoded hash of the password, never the password
     * @param rights what the officer may do and see from the start
     * @throws RuleViolation {@code officer.nameForm}
     */
    public Officer(String name, String fullName, String passwordHash, Rights rights) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        if (!NAME.matcher(lower).matches()) {
            throw new RuleViolation("officer.nameForm", name);
        }
        this.name = lower;
        this.fullName = Text.required(fullName, Text.TITLE, "officer.fullName");
        this.passwordHash = passwordHash;
        this.clearance = rights.clearance();
        this.postings.addAll(rights.postings());
        this.ministryWide.addAll(rights.ministryWide());
        this.enabled = true;
    }

    /**
     * Whether a text has the form of a name to sign in with.
     *
     * @param text what was typed
     * @return true for a name that an officer could have
     */
    public static boolean couldBeName(String text) {
        return NAME.matcher(text).matches();
    }

    /**
     * Puts down what the officer is from now on.
     *
     * @param by who says so
     * @param at when
     * @param newFullName the name people read
     * @param rights what the officer may do and see
     * @param administrators all officers who are administrators and enabled
     * @throws RuleViolation {@code officer.ownRights} when officers change what they may do themselves,
     *     {@code officer.lastAdministrator} when nobody would be left to keep the books
     */
    public void assign(OfficerPrincipal by, Instant at, String newFullName, Rights rights, Set<Officer> administrators) {
        if (!rights.equals(rights())) {
            requireOther(by);
        }
        if (!rights.ministryWide().contains(Role.ADMINISTRATOR)) {
            requireAnother(administrators);
        }
        fullName = Text.required(newFullName, Text.TITLE, "officer.fullName");
        clearance = rights.clearance();
        postings.retainAll(rights.postings());
        postings.addAll(rights.postings());
        ministryWide.retainAll(rights.ministryWide());
        ministryWide.addAll(rights.ministryWide());
        changed(by, at);
    }

    private void requireOther(OfficerPrincipal by) {
        if (by.id().equals(getId())) {
            throw new RuleViolation("officer.ownRights");
        }
    }

    private void requireAnother(Set<Officer> administrators) {
        if (administrators.contains(this) && administrators.size() == 1) {
            throw new RuleViolation("officer.lastAdministrator", name);
        }
    }

    private void changed(OfficerPrincipal by, Instant at) {
        changedByName = by.getName();
        changedAt = at;
    }

    /**
     * Refuses to go on from a version that is no longer the present one.
     *
     * @param shown the version that was on the screen
     * @throws StaleVersion when somebody changed the officer meanwhile
     */
    public void requireVersion(long shown) {
        if (shown != getVersion()) {
            throw new StaleVersion(changedByName == null ? name : changedByName, changedAt == null ? Instant.EPOCH : changedAt);
        }
    }

    /**
     * Changes the password, which the officer does alone.
     *
     * @param newHash encoded hash of the new password
     * @param at when
     */
    public void changePassword(String newHash, Instant at) {
        passwordHash = newHash;
        changedByName = name;
        changedAt = at;
    }

    /**
     * Keeps a stronger hash of the same password.
     *
     * @param newHash encoded hash with today's rounds
     */
    public void strengthen(String newHash) {
        passwordHash = newHash;
    }

    /**
     * Bars the officer from signing in; open sign-ins end with their next request.
     *
     * @param by who says so
     * @param at when
     * @param administrators all officers who are administrators and enabled
     * @throws RuleViolation {@code officer.ownRights} or {@code officer.lastAdministrator}
     */
    public void disable(OfficerPrincipal by, Instant at, Set<Officer> administrators) {
        requireOther(by);
        requireAnother(administrators);
        enabled = false;
        changed(by, at);
    }

    /**
     * Lets the officer sign in again.
     *
     * @param by who says so
     * @param at when
     * @throws RuleViolation {@code officer.ownRights}
     */
    public void enable(OfficerPrincipal by, Instant at) {
        requireOther(by);
        enabled = true;
        changed(by, at);
    }

    /**
     * What the officer may do and see.
     *
     * @return clearance, postings and roles of this moment
     */
    public Rights rights() {
        return new Rights(clearance, postings, ministryWide);
    }

    /**
     * The officer as a request knows the officer.
     *
     * @return principal with the postings and the clearance of this moment
     */
    public OfficerPrincipal principal() {
        Map<UUID, Set<Role>> byDesk = new HashMap<>();
        postings.forEach(p -> byDesk.computeIfAbsent(p.getDesk(), d -> EnumSet.noneOf(Role.class)).add(p.getRole()));
        return new OfficerPrincipal(getId(), name, fullName, clearance, byDesk, ministryWide);
    }

    /**
     * The name to sign in with.
     *
     * @return name, lower case
     */
    public String getName() {
        return name;
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
     * The password's encoded hash.
     *
     * @return algorithm, rounds, salt and hash
     */
    public String passwordHash() {
        return passwordHash;
    }

    /**
     * The officer's clearance.
     *
     * @return highest level of classification the officer may see
     */
    public int getClearance() {
        return clearance;
    }

    /**
     * Whether the officer has chosen a password yet.
     *
     * @return false for an officer whose set-up link was not used
     */
    public boolean isSetUp() {
        return !PasswordHash.NONE.equals(passwordHash);
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
     * The officer's postings.
     *
     * @return roles held at desks, a copy
     */
    public Set<Posting> getPostings() {
        return Set.copyOf(postings);
    }

    /**
     * The roles held everywhere.
     *
     * @return auditor and administrator or fewer, a copy
     */
    public Set<Role> getMinistryWide() {
        return Set.copyOf(ministryWide);
    }
}
