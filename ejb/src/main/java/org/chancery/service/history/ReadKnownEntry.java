package org.chancery.service.history;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens an entry as it was known on an instant, or compares what was known on two.
 *
 * @param entry which entry
 * @param on at which instant; nothing means now
 * @param second the other instant, nothing to open only one
 */
public record ReadKnownEntry(UUID entry, Optional<Instant> on, Optional<Instant> second) {}
