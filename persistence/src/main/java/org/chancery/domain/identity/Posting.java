package org.chancery.domain.identity;

import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.chancery.domain.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** One role that an officer holds at one desk. */
@Embeddable
public class Posting {

    @Column(name = "desk_id", nullable = false)
    private UUID desk;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false, length = 20)
    private Role role;

    /** For JPA. */
    protected Posting() {}

    /**
     * Posts to a desk.
     *
     * @param desk the desk
     * @param role desk officer or supervisor
     * @throws RuleViolation {@code posting.role} for a role that is not held at a desk
     */
    public Posting(Desk desk, Role role) {
        if (!role.heldAtDesk()) {
            throw new RuleViolation("posting.role", role.word());
        }
        this.desk = desk.getId();
        this.role = role;
    }

    /**
     * The desk.
     *
     * @return the desk's identity
     */
    public UUID getDesk() {
        return desk;
    }

    /**
     * The role held there.
     *
     * @return desk officer or supervisor
     */
    public Role getRole() {
        return role;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Posting that && desk.equals(that.desk) && role == that.role;
    }

    @Override
    public int hashCode() {
        return Objects.hash(desk, role);
    }
}
