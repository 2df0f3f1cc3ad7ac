package org.chancery.service.document;

import java.util.UUID;

/**
 * Attaches a paper to an entry, or replaces the one of that name.
 *
 * @param entry identity of the entry
 * @param fileName name of the file
 * @param bytes content
 */
public record AttachPaper(UUID entry, String fileName, byte[] bytes) {}
