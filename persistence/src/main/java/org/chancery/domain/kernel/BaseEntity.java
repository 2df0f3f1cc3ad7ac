package org.chancery.domain.kernel;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/**
 * A record of the ministry: it has an identity from the moment it is made, and a version that grows with every change.
 *
 * <p>Every change of a record is in the history; tables that are not records (serial numbers, sign-ins) do not extend this class.
 */
@MappedSuperclass
public abstract class BaseEntity {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    /** Gives the new record its identity. */
    protected BaseEntity() {
        this.id = TimeOrderedId.next();
    }

    /**
     * The record's identity.
     *
     * @return identity, never changed, never used again
     */
    public UUID getId() {
        return id;
    }

    /**
     * The record's version.
     *
     * @return 0 for a new record, then one more with every change
     */
    public long getVersion() {
        return version;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof BaseEntity that
                        && Hibernate.getClass(this) == Hibernate.getClass(that)
                        && getId().equals(that.getId()));
    }

    @Override
    public final int hashCode() {
        return getId().hashCode();
    }
}
