package org.chancery.verify;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A record as it stands in the application's table; without a state when a later event than those of the pack changed it. */
record PackRecord(String type, UUID identity, long version, @Nullable String state) {}
