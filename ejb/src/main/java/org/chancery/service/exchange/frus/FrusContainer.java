package org.chancery.service.exchange.frus;

/**
 * A compilation, chapter or other part of a volume that holds documents.
 *
 * @param type    the encoder's word: compilation, chapter, subchapter, section ...
 * @param id      the identifier within the volume, empty when there is none
 * @param heading the heading without notes
 * @param note    the first note to the heading, empty when there is none
 */
public record FrusContainer(String type, String id, String heading, String note) {
}
