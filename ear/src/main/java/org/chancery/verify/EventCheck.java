package org.chancery.verify;

import java.util.Arrays;
import java.util.BitSet;
import java.util.UUID;

import org.chancery.domain.history.leaf.Entry;
import org.chancery.domain.history.leaf.LeafEncoding;
import org.chancery.domain.history.leaf.MalformedLeafException;
import org.chancery.domain.history.leaf.Payload;
import org.jspecify.annotations.Nullable;

/** Holds each event against its leaf, and its payload against its entry, and looks which events are missing. */
final class EventCheck {

    private final Pack pack;
    private final Judgement judgement;
    private final RecordChains chains;
    private final Disposals disposals;
    /** The leaves of the pack's stretch. */
    private final Rows leaves = new Rows(LeafEncoding.DIGEST);
    private final BitSet present = new BitSet();
    private long leavesSeen;
    private long last = -1;
    private long count;

    EventCheck(Pack pack, RecordChains chains, Judgement judgement) {
        this.pack = pack;
        this.chains = chains;
        this.judgement = judgement;
        this.disposals = new Disposals(judgement);
    }

    void leaf(byte[] leaf) {
        if (leavesSeen >= pack.first() && leavesSeen < pack.end()) {
            leaves.add(leaf);
        }
        leavesSeen++;
    }

    void event(PackEvent event) throws Unusable {
        count++;
        checkOrder(event.index());
        boolean sealed = false;
        if (event.index() < pack.first() || event.index() >= pack.end()) {
            fault(event, "lies outside of the stretch of the log that the pack is about");
        } else if (event.index() - pack.first() < leaves.count()) {
            int place = (int) (event.index() - pack.first());
            present.set(place);
            sealed = leaves.has(place, LeafEncoding.leafHash(event.entry()));
            if (!sealed) {
                fault(event, "is not the one that was entered into the log at this place");
            }
        }
        try {
            Entry entry = Entry.decode(event.entry());
            Payload payload = payload(event, entry);
            look(event, entry, payload, sealed);
        } catch (MalformedLeafException e) {
            if (sealed) {
                fault(event, "cannot be read: " + e.getMessage());
            }
        }
    }

    private void checkOrder(long index) {
        if (index == last) {
            judgement.integrity().add(Finding.at(index, "Event " + index + " is in the pack twice."));
        } else if (index < last) {
            judgement.integrity().add(Finding.at(index, "Event " + index + " stands after event " + last + " in the pack."));
        }
        last = Math.max(last, index);
    }

    /** The payload if it is the one that was sealed. */
    private @Nullable Payload payload(PackEvent event, Entry entry) {
        if (event.salt() == null || event.payload() == null) {
            return null;
        }
        if (!Arrays.equals(LeafEncoding.payloadHash(event.salt(), event.payload()), entry.payloadDigest())) {
            fault(event, "has another content than was sealed when it was written");
            return null;
        }
        try {
            return Payload.decode(event.payload());
        } catch (MalformedLeafException e) {
            fault(event, "has a content that cannot be read: " + e.getMessage());
            return null;
        }
    }

    private void look(PackEvent event, Entry entry, @Nullable Payload payload, boolean sealed) throws Unusable {
        if (pack.caseFile() != null && !pack.caseFile().equals(entry.caseFile())) {
            fault(event, "does not belong to the case file that the pack is about");
        }
        UUID disposal = event.disposal();
        if (disposal != null) {
            disposals.used(disposal, entry, event.index());
        }
        if (sealed) {
            disposals.look(entry, payload);
        }
        if (entry.changedRecord()) {
            chains.add(event.index(), entry, payload, disposal != null);
        }
    }

    private void fault(PackEvent event, String what) {
        judgement.integrity().add(Finding.at(event.index(), "Event " + event.index() + " " + what + "."));
    }

    void end() {
        if (count != pack.events()) {
            judgement.completeness().add(Finding.of("The pack holds " + Words.count(count, "event", "events") + " and says that it holds "
                    + pack.events() + "."));
        }
        boolean everything = pack.isWhole() && pack.withheld() == 0 && leavesSeen == pack.size();
        if (pack.caseFile() == null) {
            everything &= nothingMissing();
        }
        if (pack.withheld() > 0) {
            judgement.remark("The pack says that " + Words.count(pack.withheld(), "event was", "events were")
                    + " left out, because the auditor who made it was not cleared for more.");
        }
        disposals.end(everything);
        chains.end(everything);
    }

    private boolean nothingMissing() {
        int missing = leaves.count() - present.cardinality();
        if (missing == pack.withheld()) {
            return true;
        }
        if (pack.withheld() > 0) {
            judgement.completeness().add(Finding.from(pack.first() + present.nextClearBit(0), "The pack says that it leaves out " + pack.withheld()
                    + " events, and " + missing + " are missing."));
        }
        int from = present.nextClearBit(0);
        while (from < leaves.count()) {
            int next = present.nextSetBit(from);
            int until = next < 0 ? leaves.count() : next;
            judgement.completeness().add(missing(pack.first() + from, pack.first() + until - 1));
            from = present.nextClearBit(until);
        }
        return false;
    }

    private static Finding missing(long from, long to) {
        return Finding.from(from, from == to ? "Event " + from + " is missing." : "The events " + from + " to " + to + " are missing.");
    }

    long count() {
        return count;
    }

    Disposals disposals() {
        return disposals;
    }
}
