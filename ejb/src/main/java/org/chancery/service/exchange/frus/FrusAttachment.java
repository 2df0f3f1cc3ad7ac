package org.chancery.service.exchange.frus;

import java.util.Optional;

/**
 * A paper attached to a document.
 *
 * @param label the words that announce it, such as {@code [Enclosure]}
 * @param title its own head, or the label when it has none
 * @param date  its own date in EDTF
 * @param text  its words
 */
public record FrusAttachment(String label, String title, Optional<String> date, String text) {
}
