package org.chancery.domain.kernel;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that belongs in the history although no record changed: a sign-in, a refused attempt, a look-up by an auditor.
 *
 * <p>Fired as a CDI event by whoever sees it; the history observes it.
 *
 * @param action the business verb, {@code identity.signIn}
 * @param outcome how it ended
 * @param recordType simple name of the record's class, or null when there is no record
 * @param recordId the record's identity, or null
 * @param officer name of the officer who acted or tried to, or null when the caller is the signed-in officer
 * @param detail what else the auditor needs, in plain words or a rule's key; never a password, never a token
 */
public record Occurrence(
        String action,
        Outcome outcome,
        @Nullable String recordType,
        @Nullable UUID recordId,
        @Nullable String officer,
        @Nullable String detail) {

    /** How an action ended. */
    public enum Outcome {
        /** It was done. */
        DONE,
        /** It was refused and changed nothing. */
        REFUSED
    }
}
