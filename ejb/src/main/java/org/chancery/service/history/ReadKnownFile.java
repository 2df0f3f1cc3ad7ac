package org.chancery.service.history;

import java.time.Instant;
import java.util.Optional;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.kernel.Cursor;

/**
 * Opens a case file as it was known on an instant, or compares what was known on two.
 *
 * @param number which file
 * @param on at which instant; nothing means now
 * @param second the other instant, nothing to open only one
 * @param after where to go on in the list of its entries
 * @param limit how many entries at most
 */
public record ReadKnownFile(CaseNumber number, Optional<Instant> on, Optional<Instant> second, Optional<Cursor> after, int limit) {}
