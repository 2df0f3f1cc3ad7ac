package org.chancery.service.exchange.frus;

/**
 * A place where a document refers to another.
 *
 * @param volume the volume referred to, the document's own when it stays within it
 * @param target the document, page or note within that volume, empty when the whole volume is meant
 * @param words  the words that refer
 */
public record FrusReference(String volume, String target, String words) {
}
