package org.chancery.domain.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The failed tries to sign in to one account, or from one address, that still count.
 *
 * <p>They stand in a table so that all nodes count together. Tries that are refused for their number do not count, or a
 * guesser could keep an officer out for good.
 */
@Entity
@Table(name = "sign_in_tries")
public class SignInTries {

    /** IPv6 hands every subscriber 2^64 addresses, so the first half of the address is the source. */
    private static final int IPV6_NETWORK = 8;

    @Id
    @Column(name = "subject", nullable = false, updatable = false, length = 100)
    private String subject;

    @Column(name = "failures", nullable = false)
    private long[] failures;

    @Column(name = "last_failure", nullable = false)
    private Instant lastFailure;

    /** For JPA. */
    protected SignInTries() {}

    /**
     * Starts counting.
     *
     * @param subject account or source
     * @param at when
     */
    public SignInTries(String subject, Instant at) {
        this.subject = subject;
        this.failures = new long[0];
        this.lastFailure = at;
    }

    /**
     * What is counted for an account. Whether the account exists makes no difference, and a password typed into the wrong
     * field stays unreadable.
     *
     * @param name what was typed as the officer's name
     * @return subject of the count
     */
    public static String ofAccount(String name) {
        return "account:" + Token.digest(name.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * What is counted for a source.
     *
     * @param origin where the try comes from
     * @return subject of the count
     */
    public static String ofSource(Origin origin) {
        try {
            if (origin.address().indexOf(':') >= 0 && InetAddress.getByName(origin.address()) instanceof Inet6Address six) {
                return "source:" + HexFormat.of().formatHex(six.getAddress(), 0, IPV6_NETWORK);
            }
        } catch (UnknownHostException noAddress) {
            return "source:" + origin.address();
        }
        return "source:" + origin.address();
    }

    /**
     * Until when further tries are refused.
     *
     * @param at now
     * @param patience how many are borne
     * @return nothing while another try is borne
     */
    public Optional<Instant> refusedUntil(Instant at, Patience patience) {
        long[] counting = counting(at, patience);
        return counting.length < patience.failures()
                ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli(counting[counting.length - patience.failures()]).plus(patience.window()));
    }

    /**
     * Notes a failed try.
     *
     * @param at when
     * @param patience how long it counts
     */
    public void failed(Instant at, Patience patience) {
        failures = LongStream.concat(Arrays.stream(counting(at, patience)), LongStream.of(at.toEpochMilli())).toArray();
        lastFailure = at;
    }

    private long[] counting(Instant at, Patience patience) {
        long begin = at.minus(patience.window()).toEpochMilli();
        return Arrays.stream(failures).filter(failure -> failure > begin).toArray();
    }

    /**
     * Whether this counts the failures of a subject.
     *
     * @param counted account or source
     * @return true when it is the one
     */
    public boolean isOf(String counted) {
        return subject.equals(counted);
    }

    /**
     * The last failed try.
     *
     * @return when it was
     */
    public Instant getLastFailure() {
        return lastFailure;
    }
}
