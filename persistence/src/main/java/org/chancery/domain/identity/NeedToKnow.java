package org.chancery.domain.identity;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * What exists for an officer: the records of these desks up to this clearance. Everything else does not exist for the officer.
 *
 * @param everyDesk true for an auditor, who sees all desks
 * @param desks identities of the desks the officer is posted to
 * @param clearance highest level of classification the officer may see, 0 for unclassified
 */
public record NeedToKnow(boolean everyDesk, Set<UUID> desks, int clearance) implements Serializable {

    /** Copies the desks. */
    public NeedToKnow {
        desks = Set.copyOf(desks);
    }

    /**
     * Whether a record exists for the officer.
     *
     * @param desk the record's desk
     * @param classification the record's level of classification
     * @return true when the officer may know of it
     */
    public boolean covers(UUID desk, int classification) {
        return classification <= clearance && (everyDesk || desks.contains(desk));
    }
}
