package org.chancery.service.history;

import java.util.List;
import java.util.Map;

import org.chancery.domain.history.FieldChange;
import org.chancery.domain.history.HistoryEvent;

/**
 * An event with what it changed, field by field.
 *
 * @param event the event
 * @param changes every field of the record, before and after
 * @param names names of the officers and desks that the fields refer to, by identity
 */
public record EventDetail(HistoryEvent event, List<FieldChange> changes, Map<String, String> names) {}
