package org.chancery.verify;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.chancery.domain.history.leaf.Entry;
import org.chancery.domain.history.leaf.Payload;
import org.jspecify.annotations.Nullable;

/** The payloads that are no longer there, and the decisions of two officers under which they went. */
final class Disposals {

    private static final String RECORD = "Disposal";
    private static final String APPROVAL = "disposal.approve";
    /** In a text of a canonical state each quotation mark has a backslash before it, so that this is always a field. */
    private static final String DECIDED = "\"fourEyes.decidedAt\":\"";
    private static final int INSTANT = "2024-01-18T10:00:00.000000Z".length();

    private final Judgement judgement;
    private final Map<UUID, Approval> approved = new HashMap<>();
    /** The events of which the payloads went under each, for each case file: the index, and when it was written. */
    private final Map<Used, Rows> used = new LinkedHashMap<>();
    private long payloads;

    Disposals(Judgement judgement) {
        this.judgement = judgement;
    }

    void used(UUID disposal, Entry entry, long event) {
        payloads++;
        used.computeIfAbsent(new Used(disposal, entry.caseFile()), none -> new Rows(2 * Long.BYTES))
                .add(ByteBuffer.allocate(2 * Long.BYTES).putLong(event).putLong(micros(entry.recordedAt())).array());
        if (RECORD.equals(entry.recordType())) {
            judgement.integrity().add(Finding.at(event, "The content of event " + event + " is gone, and it told of a disposal: such a content always "
                    + "stays."));
        }
    }

    void look(Entry entry, @Nullable Payload payload) {
        UUID disposal = entry.record();
        UUID caseFile = entry.caseFile();
        if (disposal != null && caseFile != null && RECORD.equals(entry.recordType()) && APPROVAL.equals(entry.action())
                && Entry.DONE.equals(entry.outcome())) {
            approved.putIfAbsent(disposal, new Approval(caseFile, payload == null ? null : decidedAt(payload.after())));
        }
    }

    /** When it was decided, as the state of the disposal says. */
    private static @Nullable Instant decidedAt(@Nullable String state) {
        int at = state == null ? -1 : state.indexOf(DECIDED);
        if (state == null || at < 0 || state.length() < at + DECIDED.length() + INSTANT) {
            return null;
        }
        try {
            return Instant.parse(state.substring(at + DECIDED.length(), at + DECIDED.length() + INSTANT));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** All events are there, and perhaps every event of the log. */
    void end(boolean everything) {
        used.forEach((by, events) -> {
            Approval approval = approved.get(by.disposal());
            String under = " was disposed of under disposal " + by.disposal();
            if (approval == null && !everything) {
                judgement.remark(content(events, 0) + under + ", whose approval this pack does not show.");
            } else if (approval == null) {
                fault(events, 0, under + ", and nobody approved that.");
            } else if (!approval.caseFile().equals(by.caseFile())) {
                fault(events, 0, under + ", which was approved for another case file.");
            } else if (approval.decidedAt() == null) {
                fault(events, 0, under + ", whose approval does not say when it was decided.");
            } else {
                checkTimes(events, micros(approval.decidedAt()), under);
            }
        });
    }

    private void checkTimes(Rows events, long decided, String under) {
        for (int i = 0; i < events.count(); i++) {
            if (events.longAt(i, Long.BYTES) > decided) {
                fault(events, i, under + ", but was written after that was decided.");
            }
        }
    }

    private void fault(Rows events, int row, String what) {
        judgement.integrity().add(Finding.at(events.longAt(row, 0), content(events, row) + what));
    }

    private static String content(Rows events, int row) {
        return "The content of event " + events.longAt(row, 0);
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    long payloads() {
        return payloads;
    }

    int decisions() {
        return (int) used.keySet().stream().map(Used::disposal).distinct().count();
    }

    /** A disposal, and a case file of which it took payloads. */
    private record Used(UUID disposal, @Nullable UUID caseFile) {}

    /** The case file of which a disposal took the payloads, and when that was decided, as the event of its approval says. */
    private record Approval(UUID caseFile, @Nullable Instant decidedAt) {}
}
