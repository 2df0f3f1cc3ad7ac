package org.chancery.domain.identity;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

import org.chancery.domain.kernel.BaseEntity;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.StaleVersion;
import org.chancery.domain.kernel.Text;

/** A look at a list of the ministry that an officer keeps under a name. It is nobody else's. */
@MappedSuperclass
public abstract class KeptLook extends BaseEntity {

    /** The most looks at one list that an officer keeps; more are no longer found at a glance. */
    public static final int MOST = 20;
    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 60;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "keeper_id", nullable = false, updatable = false)
    private Officer keeper;

    @Column(name = "name", nullable = false, length = LONGEST_NAME)
    private String name;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    /** For JPA. */
    protected KeptLook() {}

    /**
     * Keeps a look.
     *
     * @param stem first part of the keys of the rules about this kind of look
     * @param keeper whose
     * @param name what the officer calls it
     * @param others the looks at the same list that the officer keeps already
     * @param at when
     * @throws RuleViolation {@code stem.tooMany}, {@code stem.nameTaken} or a rule of texts
     */
    protected KeptLook(String stem, Officer keeper, String name, List<? extends KeptLook> others, Instant at) {
        if (others.size() >= MOST) {
            throw new RuleViolation(stem + ".tooMany", MOST);
        }
        this.keeper = keeper;
        this.name = free(stem, name, others);
        this.changedAt = at;
    }

    /** The first part of the keys of the rules about this kind of look. */
    protected abstract String stem();

    /**
     * Calls it otherwise.
     *
     * @param newName what the officer calls it from now on
     * @param shown the version that was on the screen
     * @param all the looks at the same list that the officer keeps
     * @param at when
     * @throws RuleViolation {@code stem.nameTaken} or a rule of texts
     * @throws StaleVersion when the officer changed it on another screen
     */
    public void rename(String newName, long shown, List<? extends KeptLook> all, Instant at) {
        if (shown != getVersion()) {
            throw new StaleVersion(keeper.getName(), changedAt);
        }
        name = free(stem(), newName, all.stream().filter(other -> !other.equals(this)).toList());
        changedAt = at;
    }

    private static String free(String stem, String wanted, List<? extends KeptLook> others) {
        String name = Text.required(wanted, LONGEST_NAME, stem + ".name");
        if (others.stream().anyMatch(other -> other.getName().equalsIgnoreCase(name))) {
            throw new RuleViolation(stem + ".nameTaken", name);
        }
        return name;
    }

    /**
     * Whose it is.
     *
     * @return the officer
     */
    public Officer getKeeper() {
        return keeper;
    }

    /**
     * What it is called.
     *
     * @return name
     */
    public String getName() {
        return name;
    }
}
