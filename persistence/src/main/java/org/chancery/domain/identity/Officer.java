package org.chancery.domain.identity;

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
import org.chancery.domain.kernel.Text;

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
     * Takes an officer into the ministry's books.
     *
     * @param name the name to sign in with: lower case letters, digits, dot, hyphen, underscore; never changed, the history names it
     * @param fullName the name people read
     * @param passwordHash encoded hash of the password, never the password
     * @param clearance highest level of classification the officer may see, 0 or more
     * @throws RuleViolation {@code officer.name} or {@code officer.clearance}
     */
    public Officer(String name, String fullName, String passwordHash, int clearance) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        if (!NAME.matcher(lower).matches()) {
            throw new RuleViolation("officer.name", name);
        }
        this.name = lower;
        this.fullName = Text.required(fullName, Text.TITLE, "officer.fullName");
        this.passwordHash = passwordHash;
        this.clearance = checkedClearance(clearance);
        this.enabled = true;
    }

    private static int checkedClearance(int level) {
        if (level < 0) {
            throw new RuleViolation("officer.clearance", level);
        }
        return level;
    }

    /**
     * Puts down what the officer is from now on.
     *
     * @param newFullName the name people read
     * @param newClearance highest level of classification the officer may see
     * @param newPostings roles held at desks
     * @param newMinistryWide roles held everywhere, auditor or administrator
     * @throws RuleViolation {@code officer.role} for a role that needs a desk, {@code officer.clearance}
     */
    public void assign(String newFullName, int newClearance, Set<Posting> newPostings, Set<Role> newMinistryWide) {
        for (Role role : newMinistryWide) {
            if (role.heldAtDesk()) {
                throw new RuleViolation("officer.role", role.word());
            }
        }
        fullName = Text.required(newFullName, Text.TITLE, "officer.fullName");
        clearance = checkedClearance(newClearance);
        postings.retainAll(newPostings);
        postings.addAll(newPostings);
        ministryWide.retainAll(newMinistryWide);
        ministryWide.addAll(newMinistryWide);
    }

    /**
     * Changes the password.
     *
     * @param newHash encoded hash of the new password
     */
    public void changePassword(String newHash) {
        passwordHash = newHash;
    }

    /** Bars the officer from signing in; open sign-ins end with their next request. */
    public void disable() {
        enabled = false;
    }

    /** Lets the officer sign in again. */
    public void enable() {
        enabled = true;
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
