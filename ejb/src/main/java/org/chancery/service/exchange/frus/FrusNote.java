package org.chancery.service.exchange.frus;

/**
 * A footnote of the volume's editors or of the paper itself.
 *
 * @param id   the identifier within the volume, empty when there is none
 * @param mark the mark in the text
 * @param text the words
 */
public record FrusNote(String id, String mark, String text) {
}
