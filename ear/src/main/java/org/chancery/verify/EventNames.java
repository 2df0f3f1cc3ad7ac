package org.chancery.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.chancery.domain.history.leaf.Entry;
import org.chancery.domain.history.leaf.MalformedLeafException;
import org.chancery.domain.history.leaf.Payload;
import org.jspecify.annotations.Nullable;

/** What the events that were found fault with are about, in words that an auditor can look for; read in a second walk through the pack. */
final class EventNames implements PackContent {

    private final Set<Long> wanted;
    private final Map<Long, String> names = new HashMap<>();

    EventNames(Set<Long> wanted) {
        this.wanted = wanted;
    }

    @Override
    public void event(PackEvent event) {
        if (wanted.contains(event.index())) {
            names.putIfAbsent(event.index(), about(event));
        }
    }

    private static String about(PackEvent event) {
        try {
            Entry entry = Entry.decode(event.entry());
            StringBuilder about = new StringBuilder(Words.shown(entry.action())).append(" at ").append(entry.recordedAt());
            append(about, " by ", entry.officerName());
            append(about, ", record ", entry.recordType());
            if (entry.record() != null) {
                about.append(' ').append(entry.record());
            }
            if (event.payload() != null) {
                append(about, " ", Payload.decode(event.payload()).recordName());
            }
            append(about, ", case file ", entry.caseNumber());
            return about.toString();
        } catch (MalformedLeafException e) {
            return "something that cannot be read";
        }
    }

    private static void append(StringBuilder about, String before, @Nullable String name) {
        if (name != null) {
            about.append(before).append(Words.shown(name));
        }
    }

    Map<Long, String> names() {
        return Map.copyOf(names);
    }
}
