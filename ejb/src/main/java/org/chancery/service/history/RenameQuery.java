package org.chancery.service.history;

import java.util.UUID;

/**
 * Calls one of the auditor's questions otherwise.
 *
 * @param query identity of the question
 * @param version version that the auditor had on the screen
 * @param name what it is called from now on
 */
public record RenameQuery(UUID query, long version, String name) {}
