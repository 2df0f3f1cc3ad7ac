package org.chancery.service.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.OfficerRepository;
import org.chancery.domain.identity.Origin;
import org.chancery.domain.identity.Patience;
import org.chancery.domain.identity.SignIn;
import org.chancery.domain.identity.SignInRepository;
import org.chancery.domain.identity.SignInTries;
import org.chancery.domain.identity.SignInTriesRepository;
import org.chancery.domain.identity.Token;
import org.chancery.domain.kernel.Occurrence;
import org.chancery.domain.kernel.Occurrence.Outcome;

/**
 * The book of sign-ins and failed tries. Every line is a transaction of its own, since a refusal must stay in the book.
 *
 * <p>Only the sign-in services write in it; what it holds is their word for it that the password was right.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInBook {

    private static final String SIGN_IN = "identity.signIn";
    private static final String NOBODY = "?";

    @Inject
    private SignInRepository signIns;

    @Inject
    private SignInTriesRepository tries;

    @Inject
    private OfficerRepository officers;

    @Inject
    private IdentitySettings settings;

    @Inject
    private Event<Occurrence> occurrences;

    @Inject
    private Clock clock;

    /**
     * Whether another try is borne.
     *
     * @param attempt the try
     * @return how long to wait, nothing when it is borne
     */
    @PermitAll
    public Optional<Duration> refused(Enter attempt) {
        Map<String, Patience> subjects = subjects(attempt.account(), attempt.origin());
        Instant now = clock.instant();
        return tries.of(subjects.keySet()).stream()
                .flatMap(count -> count.refusedUntil(now, patience(subjects, count)).stream())
                .max(Instant::compareTo)
                .map(until -> Duration.between(now, until));
    }

    private static Patience patience(Map<String, Patience> subjects, SignInTries count) {
        return subjects.entrySet().stream()
                .filter(subject -> count.isOf(subject.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Patience> subjects(String name, Origin origin) {
        return Map.of(SignInTries.ofAccount(name), settings.withAccount(), SignInTries.ofSource(origin), settings.withSource());
    }

    /**
     * Puts down that a try was refused because there were too many.
     *
     * @param attempt the try
     */
    @PermitAll
    public void throttled(Enter attempt) {
        tell("identity.throttled", Outcome.REFUSED, typed(attempt), attempt.origin().address());
    }

    /**
     * Puts down a failed try.
     *
     * @param attempt the try
     * @return false when it came too late to be told that it failed: others had failed meanwhile, as often as is borne
     */
    @PermitAll
    public boolean failed(Enter attempt) {
        Instant now = clock.instant();
        Map<String, Patience> subjects = new TreeMap<>(subjects(attempt.account(), attempt.origin()));
        boolean borne = true;
        // always in the same order, or two tries could wait for each other
        for (Map.Entry<String, Patience> subject : subjects.entrySet()) {
            SignInTries count = tries.take(subject.getKey()).orElseGet(() -> started(subject.getKey(), now));
            borne = count.refusedUntil(now, subject.getValue()).isEmpty() && borne;
            count.failed(now, subject.getValue());
        }
        tell(borne ? SIGN_IN : "identity.throttled", Outcome.REFUSED, typed(attempt), attempt.origin().address());
        return borne;
    }

    private SignInTries started(String subject, Instant now) {
        SignInTries first = new SignInTries(subject, now);
        tries.add(first);
        return first;
    }

    /**
     * Puts down a failed try with a token, of which nobody knows whose it should have been.
     *
     * @param origin where from
     */
    @PermitAll
    public void failed(Origin origin) {
        tell("identity.useToken", Outcome.REFUSED, NOBODY, origin.address());
    }

    /**
     * Signs an officer in at a browser.
     *
     * @param officer the officer's identity
     * @param strongerHash a new hash of the same password, when the old one was made with fewer rounds
     * @param origin where from
     * @return the secret for the browser's session
     */
    @PermitAll
    public String admitted(UUID officer, Optional<String> strongerHash, Origin origin) {
        Officer present = strengthened(officer, strongerHash);
        String secret = Token.next();
        signIns.add(new SignIn(present, secret, origin, clock.instant()));
        tell(SIGN_IN, Outcome.DONE, present.getName(), origin.address());
        sweep();
        return secret;
    }

    /**
     * Puts down that another system gave an officer's name and password.
     *
     * @param officer the officer's identity
     * @param strongerHash a new hash of the same password, when the old one was made with fewer rounds
     * @param origin where from
     */
    @PermitAll
    public void recognised(UUID officer, Optional<String> strongerHash, Origin origin) {
        tell(SIGN_IN, Outcome.DONE, strengthened(officer, strongerHash).getName(), origin.address());
    }

    private Officer strengthened(UUID officer, Optional<String> strongerHash) {
        Officer present = officers.find(officer).orElseThrow();
        strongerHash.ifPresent(present::strengthen);
        return present;
    }

    private void sweep() {
        signIns.forgotten(clock.instant().minus(settings.limits().longest())).forEach(signIns::remove);
        tries.outdated(clock.instant().minus(settings.withAccount().window())).forEach(tries::remove);
    }

    /**
     * Puts down that an officer was seen.
     *
     * @param signIn identity of the sign-in
     */
    @PermitAll
    public void seen(UUID signIn) {
        signIns.find(signIn).ifPresent(present -> present.seen(clock.instant()));
    }

    /**
     * Puts down that a token was used.
     *
     * @param token identity of the token
     */
    @PermitAll
    public void used(UUID token) {
        signIns.findToken(token).ifPresent(present -> present.used(clock.instant()));
    }

    /**
     * Ends a sign-in.
     *
     * @param signIn identity of the sign-in
     * @param action what ended it, {@code identity.signOut}
     */
    @PermitAll
    public void ended(UUID signIn, String action) {
        signIns.find(signIn).ifPresent(present -> {
            signIns.remove(present);
            tell(action, Outcome.DONE, present.getOfficer().getName(), present.getAddress());
        });
    }

    /**
     * An officer by name, as of this moment.
     *
     * @param name the name
     * @return the officer with postings and roles, nothing if there is none
     */
    @PermitAll
    public Optional<Officer> officer(String name) {
        return Officer.couldBeName(name) ? officers.byName(name) : Optional.empty();
    }

    private void tell(String action, Outcome outcome, String officer, String detail) {
        occurrences.fire(new Occurrence(action, outcome, null, null, officer, detail));
    }

    /** What was typed where a name belongs may have been a password; only a name, or what could be one as it stands, is told. */
    private String typed(Enter attempt) {
        return officer(attempt.account()).map(Officer::getName).orElseGet(() -> Officer.couldBeName(attempt.name()) ? attempt.name() : NOBODY);
    }
}
