package org.chancery.domain.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chancery.domain.casefile.EntryKind;
import org.chancery.domain.correspondence.Direction;
import org.chancery.domain.kernel.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands on the timeline.
 *
 * @param id identity
 * @param version version
 * @param kind which of the three kinds
 * @param subkind kind of paper, of incident, of talk
 * @param direction which way a paper went, null for incidents and talks
 * @param title title or subject
 * @param level level of classification
 * @param caveats handling words
 * @param states ISO 3166 alpha-2 codes of the states concerned
 * @param occurred when, as exactly as it is known, or null if undated
 * @param at where it stands on the timeline
 * @param place where, or null
 * @param language BCP 47 tag of its text
 * @param excerpt beginning of its text, or null
 * @param parties the other side of a paper, the parties of an incident, the participants of a talk
 * @param ourReference the ministry's reference, or null
 * @param theirReference the other side's reference, or null
 * @param record form of a talk's record, or null
 * @param papers how many papers are attached
 * @param replyDueOn day by which a reply is owed, or null
 * @param answered whether an item that exists for the officer answers it
 * @param loggedByName who logged it
 */
public record EntrySummary(
        UUID id,
        long version,
        EntryKind kind,
        Enum<?> subkind,
        @Nullable Direction direction,
        String title,
        int level,
        List<String> caveats,
        List<String> states,
        @Nullable EventDate occurred,
        Instant at,
        @Nullable String place,
        String language,
        @Nullable String excerpt,
        List<PartyInShort> parties,
        @Nullable String ourReference,
        @Nullable String theirReference,
        @Nullable Enum<?> record,
        long papers,
        @Nullable LocalDate replyDueOn,
        boolean answered,
        String loggedByName) {

    EntrySummary with(List<PartyInShort> those) {
        return new EntrySummary(
                id, version, kind, subkind, direction, title, level, caveats, states, occurred, at, place, language, excerpt, those,
                ourReference, theirReference, record, papers, replyDueOn, answered, loggedByName);
    }
}
