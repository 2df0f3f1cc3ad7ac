package org.chancery.domain.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.chancery.domain.kernel.TimeOrderedId;

/**
 * One officer signed in at one browser. Every request looks it up, so that its end holds at once and on every node.
 *
 * <p>Not a record of the ministry: when it was last seen is nothing that the history keeps.
 */
@Entity
@Table(name = "sign_in")
public class SignIn {

    /** How exact the last sight is kept, so that not every request writes. */
    private static final Duration EXACTNESS = Duration.ofMinutes(1);
    private static final int SHARE_OF_REST = 20;

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private UUID id;

    @Column(name = "digest", nullable = false, updatable = false, length = 64)
    private String digest;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "officer_id", nullable = false, updatable = false)
    private Officer officer;

    @Column(name = "since", nullable = false, updatable = false)
    private Instant since;

    @Column(name = "last_seen", nullable = false)
    private Instant lastSeen;

    @Column(name = "address", nullable = false, updatable = false, length = 60)
    private String address;

    @Column(name = "user_agent", nullable = false, updatable = false, length = 300)
    private String userAgent;

    /** For JPA. */
    protected SignIn() {}

    /**
     * Signs an officer in.
     *
     * @param officer who
     * @param secret what the browser's session holds
     * @param origin where from
     * @param at when
     */
    public SignIn(Officer officer, String secret, Origin origin, Instant at) {
        this.id = TimeOrderedId.next();
        this.digest = Token.digest(secret);
        this.officer = officer;
        this.since = at;
        this.lastSeen = at;
        this.address = origin.address();
        this.userAgent = origin.userAgent();
    }

    /**
     * Whether the sign-in still holds.
     *
     * @param at when
     * @param limits how long a sign-in holds
     * @return false after too long a rest, after too long a time at all, or when the officer was disabled
     */
    public boolean holds(Instant at, SignInLimits limits) {
        return officer.isEnabled() && at.isBefore(lastSeen.plus(limits.idle())) && at.isBefore(since.plus(limits.longest()));
    }

    /**
     * Whether the last sight is so long ago that it should be noted anew.
     *
     * @param at when
     * @param limits how long a sign-in holds
     * @return true once a minute, more often where only a short rest is borne
     */
    public boolean fadesAt(Instant at, SignInLimits limits) {
        Duration share = limits.idle().dividedBy(SHARE_OF_REST);
        return !at.isBefore(lastSeen.plus(share.compareTo(EXACTNESS) < 0 ? share : EXACTNESS));
    }

    /**
     * Notes that the officer was seen.
     *
     * @param at when
     */
    public void seen(Instant at) {
        if (at.isAfter(lastSeen)) {
            lastSeen = at;
        }
    }

    /**
     * The sign-in's identity, with which nobody can sign in.
     *
     * @return identity for lists
     */
    public UUID getId() {
        return id;
    }

    /**
     * Whether a browser's secret belongs to this sign-in.
     *
     * @param secret the secret
     * @return true for the browser that signed in
     */
    public boolean isOf(String secret) {
        return digest.equals(Token.digest(secret));
    }

    /**
     * Who signed in.
     *
     * @return the officer
     */
    public Officer getOfficer() {
        return officer;
    }

    /**
     * When the officer signed in.
     *
     * @return instant of the sign-in
     */
    public Instant getSince() {
        return since;
    }

    /**
     * When the officer was last seen, to the minute.
     *
     * @return instant of a request
     */
    public Instant getLastSeen() {
        return lastSeen;
    }

    /**
     * Where the officer signed in from.
     *
     * @return address of the peer
     */
    public String getAddress() {
        return address;
    }

    /**
     * What the browser calls itself.
     *
     * @return header of the browser, perhaps empty
     */
    public String getUserAgent() {
        return userAgent;
    }
}
