package org.chancery.service.exchange.frus;

import java.util.Optional;

/**
 * Somebody who took part in a talk.
 *
 * @param name       the name as the list of participants has it
 * @param office     the office beside the name, empty when there is none
 * @param delegation the side or agency, empty when the list does not divide them
 * @param reference  the person's entry in the volume's list, when the encoder gave one
 */
public record FrusParticipant(String name, String office, String delegation, Optional<String> reference) {
}
