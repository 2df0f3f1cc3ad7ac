package org.chancery.domain.identity;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/**
 * A link that works once: with it the first administrator of an empty system, or an officer new in the books, chooses a
 * password that nobody else ever knows.
 */
@Entity
@Table(name = "set_up_link")
public class SetUpLink {

    @Id
    @Column(name = "digest", nullable = false, updatable = false, length = 64)
    private String digest;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "officer_id", updatable = false)
    private @Nullable Officer officer;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    /** For JPA. */
    protected SetUpLink() {}

    /**
     * Makes a link.
     *
     * @param officer who is to choose a password, or null for the first administrator
     * @param secret the secret in the link
     * @param expiresAt when it stops working
     */
    public SetUpLink(@Nullable Officer officer, String secret, Instant expiresAt) {
        this.digest = Token.digest(secret);
        this.officer = officer;
        this.expiresAt = expiresAt;
    }

    /**
     * Whether the link still works.
     *
     * @param at when
     * @return false once it expired
     */
    public boolean holds(Instant at) {
        return at.isBefore(expiresAt);
    }

    /**
     * Whom the link is for.
     *
     * @return the officer, nothing for the first administrator
     */
    public Optional<Officer> getOfficer() {
        return Optional.ofNullable(officer);
    }
}
