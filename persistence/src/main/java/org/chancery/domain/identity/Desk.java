package org.chancery.domain.identity;

import java.time.Instant;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.chancery.domain.kernel.BaseEntity;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.StaleVersion;
import org.chancery.domain.kernel.Text;
import org.jspecify.annotations.Nullable;

/** A desk of the ministry: the unit that is in charge of case files, known by a short code that begins their numbers. */
@Entity
@Table(name = "desk")
public class Desk extends BaseEntity {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{0,7}");

    @Column(name = "code", nullable = false, updatable = false, length = 8)
    private String code;

    @Column(name = "name", nullable = false, length = Text.TITLE)
    private String name;

    @Column(name = "active", nullable = false)
    private boolean active;

    @Column(name = "changed_by_name", length = 60)
    private @Nullable String changedByName;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    /** For JPA. */
    protected Desk() {}

    /**
     * Sets up a desk.
     *
     * @param code one to eight capital letters and digits, a letter first; never changed, since case numbers carry it
     * @param name the desk's name
     * @throws RuleViolation {@code desk.codeForm} for another form of code
     */
    public Desk(String code, String name) {
        if (!CODE.matcher(code).matches()) {
            throw new RuleViolation("desk.codeForm", code);
        }
        this.code = code;
        this.name = Text.required(name, Text.TITLE, "desk.name");
        this.active = true;
    }

    /**
     * Gives the desk another name, and takes it into use or out of use: a closed desk gets no new case files and keeps its old ones.
     *
     * @param newName the new name
     * @param inUse whether it is in use from now on
     * @param by who says so
     * @param at when
     */
    public void amend(String newName, boolean inUse, OfficerPrincipal by, Instant at) {
        this.name = Text.required(newName, Text.TITLE, "desk.name");
        this.active = inUse;
        this.changedByName = by.getName();
        this.changedAt = at;
    }

    /**
     * Refuses to go on from a version that is no longer the present one.
     *
     * @param shown the version that was on the screen
     * @throws StaleVersion when somebody changed the desk meanwhile
     */
    public void requireVersion(long shown) {
        if (shown != getVersion()) {
            throw new StaleVersion(String.valueOf(changedByName), changedAt == null ? Instant.EPOCH : changedAt);
        }
    }

    /**
     * The desk's code.
     *
     * @return code that begins its case numbers
     */
    public String getCode() {
        return code;
    }

    /**
     * The desk's name.
     *
     * @return name
     */
    public String getName() {
        return name;
    }

    /**
     * Whether the desk is in use.
     *
     * @return false when closed
     */
    public boolean isActive() {
        return active;
    }
}
