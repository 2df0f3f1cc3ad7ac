package org.chancery.service.document;

import java.util.UUID;

/**
 * What became of a paper that was sent.
 *
 * @param id identity of the attachment
 * @param isNew true when the entry had no paper of that name, false when it was replaced
 */
public record Attached(UUID id, boolean isNew) {}
