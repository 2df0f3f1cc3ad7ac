package org.chancery.domain.timeline;

import org.jspecify.annotations.Nullable;

/**
 * A party that was named before, offered to an officer who types its beginning.
 *
 * @param state ISO 3166 alpha-2 code, or null
 * @param organ ministry, embassy, organisation, or null
 * @param office office, or null
 * @param person person, or null
 */
public record Suggestion(@Nullable String state, @Nullable String organ, @Nullable String office, @Nullable String person) {}
