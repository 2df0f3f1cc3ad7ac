package org.chancery.verify;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.chancery.domain.history.leaf.Entry;

/** The payloads that are no longer there, and the decisions of two officers under which they went. */
final class Disposals {

    private static final String RECORD = "Disposal";
    private static final String DECISION = "history.dispose-decide";

    private final Judgement judgement;
    private final Set<UUID> decided = new HashSet<>();
    /** The first event of which the payload went under each. */
    private final Map<UUID, Long> used = new LinkedHashMap<>();
    private long payloads;

    Disposals(Judgement judgement) {
        this.judgement = judgement;
    }

    void used(UUID disposal, long event) {
        payloads++;
        used.putIfAbsent(disposal, event);
    }

    void look(Entry entry) {
        if (entry.record() != null && RECORD.equals(entry.recordType()) && DECISION.equals(entry.action())
                && Entry.DONE.equals(entry.outcome())) {
            decided.add(entry.record());
        }
    }

    /** All events are there, and perhaps every event of the log. */
    void end(boolean everything) {
        used.forEach((disposal, event) -> {
            if (!decided.contains(disposal)) {
                String sentence = "The content of event " + event + " was disposed of under disposal " + disposal;
                if (everything) {
                    judgement.integrity().add(Finding.at(event, sentence + ", and nobody decided that."));
                } else {
                    judgement.remark(sentence + ", whose decision this pack does not show.");
                }
            }
        });
    }

    long payloads() {
        return payloads;
    }

    int decisions() {
        return used.size();
    }
}
