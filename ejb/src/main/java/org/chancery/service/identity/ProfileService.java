package org.chancery.service.identity;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.chancery.domain.identity.BearerToken;
import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.OfficerRepository;
import org.chancery.domain.identity.PasswordRule;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.identity.SignIn;
import org.chancery.domain.identity.SignInRepository;
import org.chancery.domain.identity.Token;
import org.chancery.domain.kernel.Occurrence;
import org.chancery.domain.kernel.Occurrence.Outcome;
import org.chancery.domain.kernel.RecordNotFound;
import org.jspecify.annotations.Nullable;

/** What officers keep of their own: the password, the open sign-ins, the tokens for other systems. */
@Stateless
@DenyAll
public class ProfileService {

    @Inject
    private SignInRepository signIns;

    @Inject
    private OfficerRepository officers;

    @Inject
    private PasswordCheck passwordCheck;

    @Inject
    private Passwords passwords;

    @Inject
    private Event<Occurrence> occurrences;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The officer's open sign-ins.
     *
     * @return sign-ins, newest first
     */
    @RolesAllowed(Roles.OFFICER)
    public List<SignIn> signIns() {
        return signIns.ofOfficer(caller.officer().id());
    }

    /**
     * Ends one of the officer's sign-ins.
     *
     * @param id its identity
     */
    @RolesAllowed(Roles.OFFICER)
    public void endSignIn(UUID id) {
        SignIn own = signIns.find(id).filter(signIn -> signIn.getOfficer().getId().equals(caller.officer().id()))
                .orElseThrow(RecordNotFound::new);
        signIns.remove(own);
        tell("identity.endSignIn", own.getAddress());
    }

    /**
     * Ends all of the officer's sign-ins but one.
     *
     * @param keep the secret of the one that goes on
     */
    @RolesAllowed(Roles.OFFICER)
    public void endOtherSignIns(String keep) {
        List<SignIn> others = signIns().stream().filter(signIn -> !signIn.isOf(keep)).toList();
        others.forEach(signIns::remove);
        tell("identity.endSignIns", String.valueOf(others.size()));
    }

    /**
     * Changes the officer's password; all other sign-ins and all tokens end.
     *
     * @param command the present password and the new one
     */
    @RolesAllowed(Roles.OFFICER)
    public void changePassword(ChangePassword command) {
        Enter present = new Enter(caller.officer().getName(), command.present(), command.origin());
        passwordCheck.check(present, "password.present");
        PasswordRule.check(command.chosen(), caller.officer().getName(), caller.officer().getFullName());
        officer().changePassword(passwords.hash(command.chosen()), clock.instant());
        endOtherSignIns(command.keep());
        signIns.tokens(caller.officer().id()).forEach(signIns::remove);
    }

    /**
     * The officer's tokens.
     *
     * @return tokens, newest first
     */
    @RolesAllowed(Roles.OFFICER)
    public List<BearerToken> tokens() {
        return signIns.tokens(caller.officer().id());
    }

    /**
     * Makes a token for another system.
     *
     * @param command what it is for, how long it lives
     * @return the token, shown this once
     */
    @RolesAllowed(Roles.OFFICER)
    public MadeToken makeToken(MakeToken command) {
        String secret = Token.next();
        BearerToken token = new BearerToken(officer(), secret, command.name(), command.days(), clock.instant());
        signIns.add(token);
        tell("identity.makeToken", token.getName());
        return new MadeToken(token.getId(), secret, token.getExpiresAt());
    }

    /**
     * Revokes one of the officer's tokens.
     *
     * @param id its identity
     */
    @RolesAllowed(Roles.OFFICER)
    public void revokeToken(UUID id) {
        BearerToken own = signIns.findToken(id).filter(token -> token.getOfficer().getId().equals(caller.officer().id()))
                .orElseThrow(RecordNotFound::new);
        signIns.remove(own);
        tell("identity.revokeToken", own.getName());
    }

    private Officer officer() {
        return officers.find(caller.officer().id()).orElseThrow(RecordNotFound::new);
    }

    private void tell(String action, @Nullable String detail) {
        occurrences.fire(new Occurrence(action, Outcome.DONE, "Officer", caller.officer().id(), null, detail));
    }
}
