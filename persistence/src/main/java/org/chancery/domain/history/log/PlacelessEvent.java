package org.chancery.domain.history.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An event that has no place in the log yet.
 *
 * @param id identity of the event
 * @param recordedAt when it was written
 * @param record the record that it changed, or null
 * @param version the record's version after it, or null when no record changed
 * @param leaf digest of its entry
 */
public record PlacelessEvent(UUID id, Instant recordedAt, @Nullable UUID record, @Nullable Long version, byte[] leaf) {

    private static final Comparator<PlacelessEvent> BY_VERSION = Comparator.comparingLong(PlacelessEvent::versionAfter);

    /** The order in the log: by time; the events of one record, however the clocks of two nodes differ, by its version. */
    static List<PlacelessEvent> inOrder(List<PlacelessEvent> events) {
        List<PlacelessEvent> byTime = events.stream()
                .sorted(Comparator.comparing(PlacelessEvent::recordedAt).thenComparing(PlacelessEvent::id)).toList();
        Map<UUID, List<PlacelessEvent>> byRecord = new HashMap<>();
        byTime.forEach(event -> event.changed().ifPresent(record -> byRecord.computeIfAbsent(record, none -> new ArrayList<>()).add(event)));
        Map<UUID, Iterator<PlacelessEvent>> next = new HashMap<>();
        byRecord.forEach((record, changes) -> next.put(record, changes.stream().sorted(BY_VERSION).iterator()));
        return byTime.stream().map(event -> event.changed().map(next::get).map(Iterator::next).orElse(event)).toList();
    }

    /** The record that the event changed, if it changed one. */
    private Optional<UUID> changed() {
        return version == null ? Optional.empty() : Optional.ofNullable(record);
    }

    private long versionAfter() {
        return version == null ? -1 : version;
    }
}
