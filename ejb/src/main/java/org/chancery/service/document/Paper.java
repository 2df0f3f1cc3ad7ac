package org.chancery.service.document;

import org.chancery.domain.document.AttachmentSummary;

/**
 * A paper with its content, to be handed out.
 *
 * @param summary what is known of it
 * @param bytes content
 */
public record Paper(AttachmentSummary summary, byte[] bytes) {}
