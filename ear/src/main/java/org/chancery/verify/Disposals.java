package org.chancery.verify;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.chancery.domain.history.leaf.Entry;
import org.jspecify.annotations.Nullable;

/** The payloads that are no longer there, and the decisions of two officers under which they went. */
final class Disposals {

    private static final String RECORD = "Disposal";
    private static final String APPROVAL = "disposal.approve";

    private final Judgement judgement;
    /** The case file of which each took the payloads, as the event of its approval says. */
    private final Map<UUID, UUID> approved = new HashMap<>();
    /** The first event of which the payload went under each, for each case file. */
    private final Map<Used, Long> used = new LinkedHashMap<>();
    private long payloads;

    Disposals(Judgement judgement) {
        this.judgement = judgement;
    }

    void used(UUID disposal, Entry entry, long event) {
        payloads++;
        used.putIfAbsent(new Used(disposal, entry.caseFile()), event);
        if (RECORD.equals(entry.recordType())) {
            judgement.integrity().add(Finding.at(event, "The content of event " + event + " is gone, and it told of a disposal: such a content always "
                    + "stays."));
        }
    }

    void look(Entry entry) {
        UUID disposal = entry.record();
        UUID caseFile = entry.caseFile();
        if (disposal != null && caseFile != null && RECORD.equals(entry.recordType()) && APPROVAL.equals(entry.action())
                && Entry.DONE.equals(entry.outcome())) {
            approved.put(disposal, caseFile);
        }
    }

    /** All events are there, and perhaps every event of the log. */
    void end(boolean everything) {
        used.forEach((by, event) -> {
            String sentence = "The content of event " + event + " was disposed of under disposal " + by.disposal();
            UUID caseFile = approved.get(by.disposal());
            if (caseFile != null && !caseFile.equals(by.caseFile())) {
                judgement.integrity().add(Finding.at(event, sentence + ", which was approved for another case file."));
            } else if (caseFile == null && everything) {
                judgement.integrity().add(Finding.at(event, sentence + ", and nobody approved that."));
            } else if (caseFile == null) {
                judgement.remark(sentence + ", whose approval this pack does not show.");
            }
        });
    }

    long payloads() {
        return payloads;
    }

    int decisions() {
        return (int) used.keySet().stream().map(Used::disposal).distinct().count();
    }

    /** A disposal, and a case file of which it took payloads. */
    private record Used(UUID disposal, @Nullable UUID caseFile) {}
}
