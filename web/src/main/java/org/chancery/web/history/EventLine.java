package org.chancery.web.history;

import org.chancery.domain.history.HistoryLine;

/**
 * An event as the page shows it.
 *
 * @param event the event
 * @param does what was done, in words
 * @param icon sign of what was done
 * @param tone colour of the sign
 * @param on what it was done on, in words
 * @param href page of the record, empty when there is none
 * @param known page of the record as it was known right after, empty when there is none
 * @param more second line: what else there is to say
 */
public record EventLine(HistoryLine event, String does, String icon, String tone, String on, String href, String known, String more) {}
