package org.chancery.service.history;

import java.util.Optional;

import org.chancery.domain.history.HistoryFilter;
import org.chancery.domain.kernel.Cursor;

/**
 * Looks through the history.
 *
 * @param filter which events
 * @param after where to go on
 * @param limit how many at most
 */
public record FindEvents(HistoryFilter filter, Optional<Cursor> after, int limit) {}
