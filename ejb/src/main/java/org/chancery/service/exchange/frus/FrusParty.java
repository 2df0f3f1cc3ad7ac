package org.chancery.service.exchange.frus;

import java.util.Optional;

/**
 * Who sent a paper or to whom it went, as its head says.
 *
 * @param words     the words of the head
 * @param name      the surname or name, when the head names a person
 * @param office    the office or post, when the head names one
 * @param reference the person's entry in the volume's list, when the encoder gave one
 */
public record FrusParty(String words, Optional<String> name, Optional<String> office, Optional<String> reference) {

    /** The post, where a telegram is said to come from a town that is also the place of writing. */
    FrusParty ofPost(Optional<String> place) {
        return place.filter(words::equals).isPresent() ? new FrusParty(words, Optional.empty(), Optional.of(words), reference) : this;
    }

    /** Whether a person is named, not only an office. */
    public boolean isPerson() {
        return name.isPresent();
    }
}
