package org.chancery.service.identity;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.chancery.domain.identity.Patience;
import org.chancery.domain.identity.SignInLimits;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the ministry set for signing in: how long a sign-in holds, how many failures are borne, how much work a password is. */
@ApplicationScoped
public class IdentitySettings {

    @Inject
    @ConfigProperty(name = "chancery.sign-in.idle", defaultValue = "PT20M")
    private Duration idle;

    @Inject
    @ConfigProperty(name = "chancery.sign-in.longest", defaultValue = "PT10H")
    private Duration longest;

    @Inject
    @ConfigProperty(name = "chancery.throttle.failures", defaultValue = "10")
    private int failuresOfAccount;

    @Inject
    @ConfigProperty(name = "chancery.throttle.failures-from-source", defaultValue = "10")
    private int failuresFromSource;

    @Inject
    @ConfigProperty(name = "chancery.throttle.window", defaultValue = "PT15M")
    private Duration window;

    @Inject
    @ConfigProperty(name = "chancery.password.rounds", defaultValue = "600000")
    private int rounds;

    @Inject
    @ConfigProperty(name = "chancery.password.at-once", defaultValue = "2")
    private int hashesAtOnce;

    @Inject
    @ConfigProperty(name = "chancery.set-up-link.life", defaultValue = "PT24H")
    private Duration linkLife;

    /**
     * How long a sign-in holds.
     *
     * @return twenty minutes of rest and ten hours in all, unless set otherwise
     */
    public SignInLimits limits() {
        return new SignInLimits(idle, longest);
    }

    /**
     * How many failures are borne on one account.
     *
     * @return ten in a quarter of an hour, unless set otherwise
     */
    public Patience withAccount() {
        return new Patience(failuresOfAccount, window);
    }

    /**
     * How many failures are borne from one source.
     *
     * @return ten in a quarter of an hour, unless set otherwise
     */
    public Patience withSource() {
        return new Patience(failuresFromSource, window);
    }

    /**
     * How many rounds a new hash has.
     *
     * @return 600,000 unless set otherwise
     */
    public int rounds() {
        return rounds;
    }

    /**
     * How many hashes are computed at once.
     *
     * @return two unless set otherwise
     */
    public int hashesAtOnce() {
        return hashesAtOnce;
    }

    /**
     * How long a set-up link works.
     *
     * @return a day unless set otherwise
     */
    public Duration linkLife() {
        return linkLife;
    }
}
