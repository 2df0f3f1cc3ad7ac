package org.chancery.service.history;

import org.chancery.domain.history.HistoryFilter;

/**
 * Takes events away as a table.
 *
 * @param filter which events
 * @param form what kind of table, in a word
 */
public record ExportEvents(HistoryFilter filter, String form) {}
