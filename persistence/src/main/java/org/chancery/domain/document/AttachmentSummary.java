package org.chancery.domain.document;

import java.time.Instant;
import java.util.UUID;

/**
 * An attached paper as one line of a list.
 *
 * @param id identity
 * @param version version
 * @param entry identity of the entry it is attached to
 * @param fileName name of the file
 * @param mediaType type of the content
 * @param size bytes
 * @param sha256 digest of the content, lower-case hexadecimal
 * @param attachedAt when it was attached or replaced
 * @param attachedByName who did that
 */
public record AttachmentSummary(
        UUID id,
        long version,
        UUID entry,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant attachedAt,
        String attachedByName) {}
