package org.chancery.verify;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** An event as the pack holds it: its place in the log, its entry, and either salt and payload or what it was disposed of under. */
record PackEvent(long index, byte[] entry, byte @Nullable [] salt, byte @Nullable [] payload, @Nullable UUID disposal) {}
