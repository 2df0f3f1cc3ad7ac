package org.chancery.service.identity;

import java.time.Duration;
import java.util.Optional;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.PasswordHash;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Throttled;

/**
 * Finds out whether a name and a password belong together, bearing only so many failures.
 *
 * <p>An unknown officer, a disabled one, one without a password yet and a wrong password get the same answer after the same work.
 */
@ApplicationScoped
public class PasswordCheck {

    @Inject
    private Passwords passwords;

    @Inject
    private RecognisedPasswords recognised;

    @Inject
    private SignInBook book;

    /**
     * Who gave the right password.
     *
     * @param officer the officer, as the books had the officer before the comparison
     * @param strongerHash a new hash, when the old one was made with fewer rounds
     * @param compared whether the password was compared just now, not a moment ago
     */
    record Right(Officer officer, Optional<String> strongerHash, boolean compared) {}

    /**
     * Compares.
     *
     * @param attempt the try
     * @param rule key of the refusal that says what was not right
     * @return the officer, if everything is right
     * @throws Throttled when too many tries failed, however right this one is
     * @throws RuleViolation with that key
     */
    Right check(Enter attempt, String rule) {
        requirePatience(attempt);
        return passwords.oneOfAFew(() -> {
            // who waited may have waited behind failures, or behind the same password
            requirePatience(attempt);
            Optional<Officer> officer = book.officer(attempt.account());
            return known(attempt, officer).orElseGet(() -> compare(attempt, officer, rule));
        });
    }

    /**
     * Whether name and password were right a moment ago, in which case nothing is compared.
     *
     * @param attempt the try
     * @param officer the officer of that name, if there is one
     * @return the officer, if everything is right
     */
    Optional<Right> known(Enter attempt, Optional<Officer> officer) {
        return officer.filter(o -> o.isEnabled() && recognised.knows(attempt, o.passwordHash()))
                .map(o -> new Right(o, Optional.empty(), false));
    }

    private Right compare(Enter attempt, Optional<Officer> officer, String rule) {
        String encoded = officer.map(Officer::passwordHash).orElse(PasswordHash.NONE);
        boolean fits = passwords.fits(attempt.password(), encoded);
        Officer present = officer.filter(o -> fits && o.isEnabled()).orElseThrow(() -> refusal(attempt, rule));
        Optional<String> stronger = passwords.outdated(encoded) ? Optional.of(passwords.rehash(attempt.password())) : Optional.empty();
        recognised.remember(attempt, stronger.orElse(encoded));
        return new Right(present, stronger, true);
    }

    /**
     * Refuses a try when too many failed.
     *
     * @param attempt the try
     * @throws Throttled when too many failed
     */
    void requirePatience(Enter attempt) {
        Optional<Duration> wait = book.refused(attempt);
        if (wait.isPresent()) {
            book.throttled(attempt);
            throw new Throttled(wait.get());
        }
    }

    private RuleViolation refusal(Enter attempt, String rule) {
        boolean borne;
        try {
            borne = book.failed(attempt);
        } catch (EJBException another) {
            // the first failure of all, twice at the same moment: the second finds the count started
            borne = book.failed(attempt);
        }
        return borne ? new RuleViolation(rule) : new Throttled(book.refused(attempt).orElse(Duration.ofSeconds(1)));
    }
}
