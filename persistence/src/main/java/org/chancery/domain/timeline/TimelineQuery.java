package org.chancery.domain.timeline;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.chancery.domain.kernel.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the timeline of a case file an officer looks at.
 *
 * @param kinds what to show, none for everything
 * @param state ISO 3166 alpha-2 code of a state that takes part, or null for all
 * @param newestFirst true to read backwards in time
 * @param after the place to go on from, or null for the beginning
 * @param limit how many
 */
public record TimelineQuery(
        Set<TimelineKind> kinds, @Nullable String state, boolean newestFirst, @Nullable String after, int limit) {

    /** Copies the kinds. */
    public TimelineQuery {
        kinds = kinds.isEmpty() ? EnumSet.allOf(TimelineKind.class) : EnumSet.copyOf(kinds);
    }

    Optional<Cursor> place() {
        return Cursor.parse(after, TimelineItem.ORDER, Instant.class);
    }

    /** Whether this reading goes up in time. */
    boolean upwards() {
        return newestFirst == place().map(Cursor::backwards).orElse(false);
    }

    boolean showsStatusChanges() {
        return kinds.contains(TimelineKind.STATUS_CHANGE) && state == null;
    }

    boolean showsEntries() {
        return kinds.stream().anyMatch(k -> k != TimelineKind.STATUS_CHANGE);
    }

    /** The names of the entities shown, for the query. */
    String entities() {
        return kinds.stream().filter(k -> k != TimelineKind.STATUS_CHANGE).map(TimelineQuery::entity).collect(Collectors.joining(", "));
    }

    private static String entity(TimelineKind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
