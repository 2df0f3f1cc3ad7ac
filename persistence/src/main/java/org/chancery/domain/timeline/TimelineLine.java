package org.chancery.domain.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.chancery.domain.casefile.EntryKind;
import org.chancery.domain.correspondence.Correspondence;
import org.chancery.domain.correspondence.Direction;
import org.chancery.domain.incident.Incident;
import org.chancery.domain.kernel.EventDate;
import org.jspecify.annotations.Nullable;

/** How a line of the timeline is read from the table that the three kinds share: without their long texts. */
final class TimelineLine {

    private static final int EXCERPT = 240;

    /** What a query selects, over {@code e}. */
    static final String SELECTED = "e.id, e.version, type(e), e.title, e.classification.level, e.classification.caveats, e.states,"
            + " e.occurred, e.timelineAt, e.place, e.language, cast(sql('substring(? from 1 for " + (EXCERPT + 1) + ")', e.text) as String), e.loggedByName,"
            + " e.correspondenceKind, e.incidentKind, e.talkKind, e.recordKind, e.direction, e.ourReference, e.theirReference, e.replyDueOn,"
            + " e.from.state, e.from.organ, e.from.office, e.from.person, e.to.state, e.to.organ, e.to.office, e.to.person,"
            + " (select count(a.id) from Attachment a where a.entry.id = e.id and a.removed = false),"
            + " (select count(x.id) from Correspondence x where x.answers.id = e.id and x.classification.level <= :clearance)";

    private TimelineLine() {}

    static EntrySummary read(@Nullable Object[] row) {
        Columns columns = new Columns(row);
        UUID id = columns.required(UUID.class);
        long version = columns.required(Long.class);
        EntryKind kind = kind(columns.required(Class.class));
        String title = columns.required(String.class);
        int level = columns.required(Integer.class);
        List<String> caveats = Arrays.asList(columns.required(String[].class));
        List<String> states = Arrays.asList(columns.required(String[].class));
        EventDate occurred = columns.optional(EventDate.class);
        Instant at = columns.required(Instant.class);
        String place = columns.optional(String.class);
        String language = columns.required(String.class);
        String excerpt = excerpt(columns.optional(String.class));
        String loggedBy = columns.required(String.class);
        Enum<?> subkind = subkind(columns.optional(Enum.class), columns.optional(Enum.class), columns.optional(Enum.class));
        Enum<?> record = columns.optional(Enum.class);
        Direction direction = columns.optional(Direction.class);
        String ours = columns.optional(String.class);
        String theirs = columns.optional(String.class);
        LocalDate due = columns.optional(LocalDate.class);
        PartyInShort from = columns.party();
        PartyInShort to = columns.party();
        PartyInShort other = direction == Direction.OUTGOING ? to : from;
        long papers = columns.required(Long.class);
        boolean answered = columns.required(Long.class) > 0;
        return new EntrySummary(
                id, version, kind, subkind, direction, title, level, caveats, states, occurred, at, place, language, excerpt,
                other == null ? List.of() : List.of(other), ours, theirs, record, papers, due, answered, loggedBy);
    }

    private static EntryKind kind(Class<?> entity) {
        return entity == Correspondence.class
                ? EntryKind.CORRESPONDENCE
                : entity == Incident.class ? EntryKind.INCIDENT : EntryKind.TALK;
    }

    private static Enum<?> subkind(@Nullable Enum<?> paper, @Nullable Enum<?> incident, @Nullable Enum<?> talk) {
        return Objects.requireNonNull(paper != null ? paper : incident != null ? incident : talk);
    }

    private static @Nullable String excerpt(@Nullable String beginning) {
        if (beginning == null || beginning.length() <= EXCERPT) {
            return beginning;
        }
        int space = beginning.lastIndexOf(' ');
        return beginning.substring(0, space > EXCERPT / 2 ? space : EXCERPT) + "…";
    }

    /** The columns of a line, read one after the other. */
    private static final class Columns {

        private final @Nullable Object[] row;
        private int next;

        Columns(@Nullable Object[] row) {
            this.row = row;
        }

        <T> T required(Class<T> type) {
            return Objects.requireNonNull(optional(type));
        }

        <T> @Nullable T optional(Class<T> type) {
            return type.cast(row[next++]);
        }

        @Nullable PartyInShort party() {
            String state = optional(String.class);
            String organ = optional(String.class);
            String office = optional(String.class);
            String person = optional(String.class);
            boolean none = state == null && organ == null && office == null && person == null;
            return none ? null : PartyInShort.of(state, organ, office, person);
        }
    }
}
