package org.chancery.service.exchange.frus;

import java.util.List;
import java.util.Optional;

/**
 * The original marking of a paper: what its ministry had put on it, which says nothing about who may read it here.
 *
 * @param classification the level, such as {@code Secret} or {@code No classification marking}
 * @param precedence     the urgency of a message, such as {@code Niact} or {@code Priority}
 * @param captions       handling captions, such as {@code Limdis} or {@code Eyes Only}
 */
public record FrusMarking(Optional<String> classification, List<String> precedence, List<String> captions) {

    /** Copies the lists. */
    public FrusMarking {
        precedence = List.copyOf(precedence);
        captions = List.copyOf(captions);
    }

    /** The whole marking in one line, parts divided by semicolons; empty when there is none. */
    public String words() {
        StringBuilder words = new StringBuilder(classification.orElse(""));
        for (List<String> more : List.of(precedence, captions)) {
            for (String word : more) {
                words.append(words.isEmpty() ? "" : "; ").append(word);
            }
        }
        return words.toString();
    }
}
