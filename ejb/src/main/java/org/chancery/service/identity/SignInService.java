package org.chancery.service.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.chancery.domain.identity.BearerToken;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Origin;
import org.chancery.domain.identity.SignIn;
import org.chancery.domain.identity.SignInRepository;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Throttled;

/**
 * The door of the ministry: who comes in with a name and a password, who is in, who goes.
 *
 * <p>No transaction is open while a password is compared, which takes its time; the book writes in its own.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {

    private static final String REFUSED = "identity.refused";

    @Inject
    private PasswordCheck passwordCheck;

    @Inject
    private SignInBook book;

    @Inject
    private SignInRepository signIns;

    @Inject
    private IdentitySettings settings;

    @Inject
    private Clock clock;

    /**
     * Signs an officer in at a browser.
     *
     * @param command name, password, where from
     * @return the secret that the browser's session is to hold
     * @throws Throttled when too many tries failed
     * @throws RuleViolation {@code identity.refused} when name and password do not belong together
     */
    @PermitAll
    public String enter(Enter command) {
        PasswordCheck.Right right = passwordCheck.check(command, REFUSED);
        return book.admitted(right.officer().getId(), right.strongerHash(), command.origin());
    }

    /**
     * Recognises the officer of a request of the API by name and password.
     *
     * @param command name, password, where from
     * @return the officer as of this moment
     * @throws Throttled when too many tries failed
     * @throws RuleViolation {@code identity.refused} when name and password do not belong together
     */
    @PermitAll
    public OfficerPrincipal recognise(Enter command) {
        passwordCheck.requirePatience(command);
        PasswordCheck.Right right = passwordCheck.known(command, book.officer(command.account()))
                .orElseGet(() -> passwordCheck.check(command, REFUSED));
        if (right.compared()) {
            book.recognised(right.officer().getId(), right.strongerHash(), command.origin());
        }
        return right.officer().principal();
    }

    /**
     * Recognises the officer of a request of the API by a token.
     *
     * @param secret the token
     * @param origin where from
     * @return the officer as of this moment, nothing when the token is unknown, expired or its officer disabled
     */
    @PermitAll
    public Optional<OfficerPrincipal> recognise(String secret, Origin origin) {
        Instant now = clock.instant();
        Optional<BearerToken> token = signIns.token(secret).filter(found -> found.holds(now));
        if (token.isEmpty()) {
            book.failed(origin);
        }
        token.filter(found -> found.fadesAt(now)).ifPresent(found -> book.used(found.getId()));
        return token.map(found -> found.getOfficer().principal());
    }

    /**
     * Looks up who sends a request.
     *
     * @param secret what the browser's session holds
     * @return the officer as of this moment, nothing when the sign-in ended
     */
    @PermitAll
    public Optional<OfficerPrincipal> lookUp(String secret) {
        Instant now = clock.instant();
        Optional<SignIn> signIn = signIns.of(secret);
        if (signIn.isPresent() && !signIn.get().holds(now, settings.limits())) {
            book.ended(signIn.get().getId(), "identity.signInEnded");
            return Optional.empty();
        }
        signIn.filter(found -> found.fadesAt(now, settings.limits())).ifPresent(found -> book.seen(found.getId()));
        return signIn.map(found -> found.getOfficer().principal());
    }

    /**
     * Signs out.
     *
     * @param secret what the browser's session held
     */
    @PermitAll
    public void leave(String secret) {
        signIns.of(secret).ifPresent(signIn -> book.ended(signIn.getId(), "identity.signOut"));
    }
}
