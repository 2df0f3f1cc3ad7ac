package org.chancery.domain.casefile;

import jakarta.persistence.TypedQuery;

import org.chancery.domain.identity.NeedToKnow;

/** The conditions that keep every query within what exists for the officer, written once. */
public final class Visibility {

    /** Condition on a case file under the alias {@code c}. */
    public static final String OF_FILE = " (:everyDesk = true or c.desk.id in (:desks)) and c.classification.level <= :clearance ";

    /** Condition on an entry under the alias {@code e} and its case file under the alias {@code c}: both must exist for the officer. */
    public static final String OF_ENTRY = OF_FILE + "and e.classification.level <= :clearance ";

    private Visibility() {}

    /**
     * Binds what exists for the officer to a query that carries one of the conditions.
     *
     * @param <T> what the query returns
     * @param query the query
     * @param needToKnow what exists for the officer
     * @return the same query
     */
    public static <T> TypedQuery<T> bind(TypedQuery<T> query, NeedToKnow needToKnow) {
        return query.setParameter("everyDesk", needToKnow.everyDesk())
                .setParameter("desks", needToKnow.desks())
                .setParameter("clearance", needToKnow.clearance());
    }
}
