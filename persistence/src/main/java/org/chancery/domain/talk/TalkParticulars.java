package org.chancery.domain.talk;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a talk says of itself beside what every entry says.
 *
 * @param kind how they spoke
 * @param record form of the record, or null when there is none yet
 * @param participants who took part
 */
public record TalkParticulars(TalkKind kind, @Nullable RecordKind record, List<Participant> participants) {}
