package org.chancery.servicetest.identity;

import java.security.Principal;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

import org.chancery.domain.identity.Roles;

/** A service that only says who has come in. */
@Stateless
@DenyAll
public class GuardedRoom {

    @Resource
    private SessionContext context;

    /** Says who calls, which only an auditor may ask. */
    @RolesAllowed(Roles.AUDITOR)
    public Principal enter() {
        return context.getCallerPrincipal();
    }
}
