package org.chancery.service.exchange.frus;

import java.util.Optional;

/** What a volume holds at one place: a document, or one that cannot be taken. */
public sealed interface FrusItem permits FrusDocument, RefusedDocument {

    /** The place in the volume, counted from 1. */
    int position();

    /** The identifier within the volume, empty when there is none. */
    String id();

    /** The printed number. */
    Optional<Integer> number();
}
