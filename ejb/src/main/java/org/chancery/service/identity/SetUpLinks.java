package org.chancery.service.identity;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.SetUpLink;
import org.chancery.domain.identity.SetUpLinkRepository;
import org.chancery.domain.identity.Token;

/** Hands out links with which an officer chooses a password; an older link of the same officer stops working. */
@ApplicationScoped
public class SetUpLinks {

    @Inject
    private SetUpLinkRepository links;

    @Inject
    private IdentitySettings settings;

    @Inject
    private Clock clock;

    /**
     * A link for an officer.
     *
     * @param officer who is to choose a password
     * @return the secret in the link
     */
    String forOfficer(Officer officer) {
        links.forOfficer(officer.getId()).forEach(links::remove);
        String secret = Token.next();
        links.add(new SetUpLink(officer, secret, clock.instant().plus(settings.linkLife())));
        return secret;
    }

    /**
     * A link for the first administrator of an empty system.
     *
     * @return the secret in the link
     */
    String forFirstAdministrator() {
        links.forFirstAdministrator().forEach(links::remove);
        String secret = Token.next();
        links.add(new SetUpLink(null, secret, clock.instant().plus(settings.linkLife())));
        return secret;
    }
}
