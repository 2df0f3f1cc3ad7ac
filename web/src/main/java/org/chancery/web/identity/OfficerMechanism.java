package org.chancery.web.identity;

import java.util.Optional;

import jakarta.annotation.security.DeclareRoles;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.CurrentAct;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Throttled;
import org.chancery.service.identity.Enter;
import org.chancery.service.identity.SignInService;
import org.chancery.web.kernel.RequestNumber;

/**
 * Finds out which officer sends a request, anew for every request: in a browser by the row of the sign-in, in the API by name and
 * password or by a token. Whom it does not know {@link DoorFilter} turns away, after the filters that every answer passes.
 */
@ApplicationScoped
@DeclareRoles({Roles.OFFICER, Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
public class OfficerMechanism implements HttpAuthenticationMechanism {

    /** Attribute of a request that was throttled: how many seconds to wait. */
    static final String THROTTLED = "org.chancery.throttled";
    /** Attribute of a request whose officer could not be looked up. */
    static final String UNAVAILABLE = "org.chancery.unavailable";
    /** Attribute of a request whose sign-in ended meanwhile. */
    static final String ENDED = "org.chancery.signInEnded";

    @Inject
    private SignInService signIns;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (Doors.isFurniture(request)) {
            return context.doNothing();
        }
        // before any filter: what is found out about who calls belongs to this request too
        CurrentAct.serve(RequestNumber.of(request));
        try {
            Optional<OfficerPrincipal> officer = Doors.isApi(request) ? ofApi(request) : ofBrowser(request);
            return officer.map(known -> context.notifyContainerAboutLogin(known, known.groups())).orElseGet(context::doNothing);
        } catch (EJBException down) {
            // without the database nobody is known; the pages of the error say so
            request.setAttribute(UNAVAILABLE, true);
            return context.doNothing();
        }
    }

    private Optional<OfficerPrincipal> ofBrowser(HttpServletRequest request) {
        Optional<String> secret = BrowserSession.secret(request);
        Optional<OfficerPrincipal> officer = secret.flatMap(signIns::lookUp);
        if (secret.isPresent() && officer.isEmpty()) {
            BrowserSession.end(request);
            request.setAttribute(ENDED, true);
        }
        return officer;
    }

    private Optional<OfficerPrincipal> ofApi(HttpServletRequest request) {
        Optional<Credentials> sent = Credentials.read(request.getHeader("Authorization"));
        try {
            return sent.flatMap(credentials -> credentials.token()
                    ? signIns.recognise(credentials.secret(), BrowserSession.origin(request))
                    : Optional.of(signIns.recognise(new Enter(credentials.name(), credentials.secret(), BrowserSession.origin(request)))));
        } catch (Throttled patience) {
            request.setAttribute(THROTTLED, patience.retryAfterSeconds());
            return Optional.empty();
        } catch (RuleViolation refused) {
            return Optional.empty();
        }
    }
}
