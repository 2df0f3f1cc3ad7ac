package org.chancery.domain.kernel;

import java.io.Serializable;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What an officer is doing right now: the business verb, in whose name, because of which request and why. Every change that is saved
 * meanwhile is in the history as a part of it.
 *
 * @param verb the business verb, {@code correspondence.log}
 * @param officerId identity of the officer who acts, or null when the system does
 * @param officerName name of the officer who acts, or {@link #SYSTEM}
 * @param onBehalfOf name of the officer for whom another or the system acts, or null
 * @param requestId number of the request, the same in the log and the answer
 * @param reason the officer's reason, or null when none was asked for
 */
public record Act(
        String verb,
        @Nullable UUID officerId,
        String officerName,
        @Nullable String onBehalfOf,
        String requestId,
        @Nullable String reason) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The name in the history for what happens without an officer: first start, clock work. */
    public static final String SYSTEM = "system";

    /**
     * Something that happens without an officer.
     *
     * @param verb the business verb
     * @param requestId number of the request
     * @return the system's own act
     */
    public static Act ofSystem(String verb, String requestId) {
        return new Act(verb, null, SYSTEM, null, requestId, null);
    }
}
