package org.chancery.domain.document;

import java.util.UUID;

/**
 * A paper by its digest.
 *
 * @param id identity of the attachment
 * @param sha256 digest under which its content is stored
 * @param level classification of its entry or its file, the higher one
 */
public record PaperDigest(UUID id, String sha256, int level) {}
