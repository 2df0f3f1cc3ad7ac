package org.chancery.service.identity;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;

import org.chancery.domain.identity.NeedToKnow;
import org.chancery.domain.identity.OfficerPrincipal;

/** The officer on whose behalf the container runs the present request. Nobody passes in who they are. */
@Dependent
public class Caller {

    @Inject
    private SecurityContext securityContext;

    /**
     * The officer.
     *
     * @return the signed-in officer with the postings of this request
     * @throws IllegalStateException when nobody is signed in; the services' roles keep that from happening
     */
    public OfficerPrincipal officer() {
        return signedIn().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /**
     * The officer, if there is one.
     *
     * @return the signed-in officer, nothing before the sign-in and in clock work
     */
    public Optional<OfficerPrincipal> signedIn() {
        return securityContext.getPrincipalsByType(OfficerPrincipal.class).stream().findFirst();
    }

    /**
     * What exists for the officer.
     *
     * @return desks and clearance
     */
    public NeedToKnow needToKnow() {
        return officer().needToKnow();
    }
}
