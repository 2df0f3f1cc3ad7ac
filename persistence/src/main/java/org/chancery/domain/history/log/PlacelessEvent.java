package org.chancery.domain.history.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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

    /** The order in the log: by time; the events of one record, however the clocks of two nodes differ, by its version. */
    static List<PlacelessEvent> inOrder(List<PlacelessEvent> events) {
        List<PlacelessEvent> byTime = events.stream()
                .sorted(Comparator.comparing(PlacelessEvent::recordedAt).thenComparing(PlacelessEvent::id)).toList();
        Map<UUID, List<PlacelessEvent>> byRecord = new HashMap<>();
        byTime.stream().filter(PlacelessEvent::changed)
                .forEach(event -> byRecord.computeIfAbsent(event.record(), none -> new ArrayList<>()).add(event));
        Map<UUID, Iterator<PlacelessEvent>> next = new HashMap<>();
        byRecord.forEach((record, changes) -> {
            changes.sort(Comparator.comparing(PlacelessEvent::version));
            next.put(record, changes.iterator());
        });
        return byTime.stream().map(event -> event.changed() ? next.get(event.record()).next() : event).toList();
    }

    private boolean changed() {
        return record != null && version != null;
    }
}
