package org.chancery.domain.timeline;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A party of an entry in short.
 *
 * @param state ISO 3166 alpha-2 code, or null for a non-state party
 * @param name organ, office or person, whichever says it best, or null when only the state is known
 * @param part the part it had in an incident, or null
 */
public record PartyInShort(@Nullable String state, @Nullable String name, @Nullable Enum<?> part) {

    static PartyInShort of(@Nullable Object state, @Nullable Object... names) {
        return new PartyInShort(
                (String) state,
                Stream.of(names).filter(n -> n != null).map(String::valueOf).findFirst().orElse(null),
                null);
    }
}
