package org.chancery.service.approval;

import java.util.UUID;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.chancery.domain.approval.DecisionBasis;
import org.chancery.domain.approval.DecisionBasisRepository;
import org.chancery.domain.casefile.StatusChangeRepository;
import org.chancery.domain.identity.Roles;
import org.chancery.service.identity.Caller;

/** Lays before the officer what the decision of a proposal rests on. */
@Stateless
@DenyAll
public class DecisionBasisService {

    @Inject
    private StatusChangeRepository changes;

    @Inject
    private DecisionBasisRepository bases;

    @Inject
    private Caller caller;

    /**
     * Gathers what changed since the proposal, and the replies owed.
     *
     * @param id the proposal
     * @return what exists of it for the officer
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR})
    public DecisionBasis of(UUID id) {
        return bases.of(changes.get(id, caller.needToKnow()), caller.needToKnow());
    }
}
