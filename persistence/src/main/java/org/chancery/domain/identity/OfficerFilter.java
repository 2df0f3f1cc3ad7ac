package org.chancery.domain.identity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which officers a list is to show.
 *
 * @param text part of the name or of the full name, or null
 * @param desk identity of a desk they are posted to, or null
 * @param role a role they hold, or null
 * @param enabled whether they may sign in, or null for both
 */
public record OfficerFilter(@Nullable String text, @Nullable UUID desk, @Nullable Role role, @Nullable Boolean enabled) {}
