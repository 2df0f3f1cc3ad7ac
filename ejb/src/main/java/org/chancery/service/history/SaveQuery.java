package org.chancery.service.history;

import org.chancery.domain.history.HistoryFilter;

/**
 * Keeps a question to the history under a name.
 *
 * @param name what the auditor calls it
 * @param filter which events
 */
public record SaveQuery(String name, HistoryFilter filter) {}
