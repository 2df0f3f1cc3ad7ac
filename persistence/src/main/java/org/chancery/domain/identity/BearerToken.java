package org.chancery.domain.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Text;
import org.chancery.domain.kernel.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** A token that an officer made for another system, which may then use the API in the officer's name until it expires. */
@Entity
@Table(name = "bearer_token")
public class BearerToken {

    /** Longest life of a token in days. */
    public static final int LONGEST_DAYS = 366;

    private static final Duration EXACTNESS = Duration.ofMinutes(1);

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private UUID id;

    @Column(name = "digest", nullable = false, updatable = false, length = 64)
    private String digest;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "officer_id", nullable = false, updatable = false)
    private Officer officer;

    @Column(name = "name", nullable = false, updatable = false, length = Text.TITLE)
    private String name;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "last_used")
    private @Nullable Instant lastUsed;

    /** For JPA. */
    protected BearerToken() {}

    /**
     * Makes a token.
     *
     * @param officer whose
     * @param secret the secret that the other system will send
     * @param name what it is for
     * @param days how many days it lives
     * @param at when it is made
     * @throws RuleViolation {@code bearerToken.days} or a rule of texts
     */
    public BearerToken(Officer officer, String secret, String name, int days, Instant at) {
        if (days < 1 || days > LONGEST_DAYS) {
            throw new RuleViolation("bearerToken.days", LONGEST_DAYS);
        }
        this.id = TimeOrderedId.next();
        this.digest = Token.digest(secret);
        this.officer = officer;
        this.name = Text.required(name, Text.TITLE, "bearerToken.name");
        this.madeAt = at;
        this.expiresAt = at.plus(Duration.ofDays(days));
    }

    /**
     * Whether the token lets anybody in.
     *
     * @param at when
     * @return false when it expired or its officer was disabled
     */
    public boolean holds(Instant at) {
        return at.isBefore(expiresAt) && officer.isEnabled();
    }

    /**
     * Whether its last use is so long ago that it should be noted anew.
     *
     * @param at when
     * @return true once a minute
     */
    public boolean fadesAt(Instant at) {
        return lastUsed == null || !at.isBefore(lastUsed.plus(EXACTNESS));
    }

    /**
     * Notes that it was used.
     *
     * @param at when
     */
    public void used(Instant at) {
        lastUsed = at;
    }

    /**
     * The token's identity, with which nobody can sign in.
     *
     * @return identity for lists
     */
    public UUID getId() {
        return id;
    }

    /**
     * Whose token it is.
     *
     * @return the officer
     */
    public Officer getOfficer() {
        return officer;
    }

    /**
     * What it is for.
     *
     * @return name
     */
    public String getName() {
        return name;
    }

    /**
     * When it was made.
     *
     * @return instant
     */
    public Instant getMadeAt() {
        return madeAt;
    }

    /**
     * When it expires.
     *
     * @return instant
     */
    public Instant getExpiresAt() {
        return expiresAt;
    }

    /**
     * When it was last used, to the minute.
     *
     * @return instant, nothing when it was never used
     */
    public Optional<Instant> getLastUsed() {
        return Optional.ofNullable(lastUsed);
    }
}
