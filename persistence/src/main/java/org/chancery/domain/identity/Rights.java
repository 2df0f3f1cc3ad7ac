package org.chancery.domain.identity;

import java.util.Set;

import org.chancery.domain.kernel.RuleViolation;

/**
 * What an officer may do and see: the clearance, the roles held at desks, the roles held everywhere.
 *
 * @param clearance highest level of classification the officer may see, 0 for unclassified
 * @param postings roles held at desks
 * @param ministryWide roles held everywhere, auditor or administrator
 */
public record Rights(int clearance, Set<Posting> postings, Set<Role> ministryWide) {

    /**
     * Checks and copies.
     *
     * @throws RuleViolation {@code officer.clearanceRange} below zero, {@code officer.roleAtDesk} for a role that needs a desk
     */
    public Rights {
        if (clearance < 0) {
            throw new RuleViolation("officer.clearanceRange", clearance);
        }
        for (Role role : ministryWide) {
            if (role.heldAtDesk()) {
                throw new RuleViolation("officer.roleAtDesk", role.word());
            }
        }
        postings = Set.copyOf(postings);
        ministryWide = Set.copyOf(ministryWide);
    }
}
