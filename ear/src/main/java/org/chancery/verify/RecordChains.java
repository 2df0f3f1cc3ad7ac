package org.chancery.verify;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chancery.domain.history.leaf.Entry;
import org.chancery.domain.history.leaf.Payload;
import org.jspecify.annotations.Nullable;

/**
 * The life of each record, event by event: what it was before each is what it was after the one before. And in the end it is what stands in
 * the table.
 *
 * <p>A link takes 101 bytes, whatever the record is: its type's number, its identity, its version, how much is known, the event's index and
 * the digests of the states before and after.
 */
final class RecordChains {

    private static final int MOST_TYPES = 0xFFFF;

    private static final int IDENTITY = Integer.BYTES;
    private static final int VERSION = IDENTITY + 2 * Long.BYTES;
    private static final int KNOWN = VERSION + Long.BYTES;
    private static final int INDEX = KNOWN + 1;
    private static final int BEFORE = INDEX + Long.BYTES;
    private static final int AFTER = BEFORE + Sha256.LENGTH;
    private static final int WIDTH = AFTER + Sha256.LENGTH;

    /** What an event leaves; a record that is removed keeps its last version. */
    private static final byte THERE = 0;
    private static final byte UNKNOWN = 1;
    private static final byte GONE = 2;
    private static final byte DISPOSED_OF = 3;

    private final Pack pack;
    private final Judgement judgement;
    private final Rows links = new Rows(WIDTH);
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> types = new ArrayList<>();
    private Integer[] order = {};
    /** The places in the order at which another record starts, and those of them that were compared with the table. */
    private final BitSet starts = new BitSet();
    private final BitSet compared = new BitSet();
    private boolean everything;
    private long changedSince;
    private long unknownSince;
    private long withheld;

    RecordChains(Pack pack, Judgement judgement) {
        this.pack = pack;
        this.judgement = judgement;
    }

    void add(long index, Entry entry, @Nullable Payload payload, boolean disposedOf) throws Unusable {
        String type = entry.recordType();
        UUID identity = entry.record();
        Long version = entry.recordVersion();
        if (type == null || identity == null || version == null) {
            return;
        }
        byte known = payload == null ? disposedOf ? DISPOSED_OF : UNKNOWN : payload.after() == null ? GONE : THERE;
        links.add(ByteBuffer.allocate(WIDTH)
                .putInt(number(type))
                .putLong(identity.getMostSignificantBits())
                .putLong(identity.getLeastSignificantBits())
                .putLong(version)
                .put(known)
                .putLong(index)
                .put(StateDigest.of(payload == null ? null : payload.before()))
                .put(StateDigest.of(payload == null ? null : payload.after()))
                .array());
    }

    private int number(String type) throws Unusable {
        Integer known = numbers.get(type);
        if (known != null) {
            return known;
        }
        if (types.size() == MOST_TYPES || type.length() > PackReader.LONGEST_TYPE) {
            throw new Unusable("The pack holds more kinds of records than there can be, or one with too long a name.");
        }
        types.add(type);
        numbers.put(type, types.size() - 1);
        return types.size() - 1;
    }

    /** All events are there; whether the pack holds every event of its records decides what a gap says. */
    void end(boolean everythingThere) {
        everything = everythingThere;
        int[] places = places();
        order = new Integer[links.count()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.<Integer>comparingInt(link -> places[type(link)])
                .thenComparing((a, b) -> Long.compareUnsigned(links.longAt(a, IDENTITY), links.longAt(b, IDENTITY)))
                .thenComparing((a, b) -> Long.compareUnsigned(links.longAt(a, IDENTITY + Long.BYTES), links.longAt(b, IDENTITY + Long.BYTES)))
                .thenComparingLong(this::version)
                .thenComparingInt(this::rank)
                .thenComparingLong(this::index));
        for (int i = 0; i < order.length; i++) {
            if (i == 0 || !sameRecord(order[i - 1], order[i])) {
                starts.set(i);
                checkFirst(order[i]);
            } else {
                checkLink(order[i - 1], order[i]);
            }
        }
    }

    /** For each type's number its place in the order of the types. */
    private int[] places() {
        List<String> sorted = new ArrayList<>(types);
        sorted.sort(RecordOrder::compare);
        int[] places = new int[types.size()];
        for (int place = 0; place < places.length; place++) {
            places[number(sorted, place)] = place;
        }
        return places;
    }

    private int number(List<String> sorted, int place) {
        return numbers.getOrDefault(sorted.get(place), 0);
    }

    /** A record of the table. */
    void record(PackRecord record) {
        String state = record.state();
        int start = find(record);
        if (start >= 0 && compared.get(start)) {
            judgement.integrity().add(Finding.of("The record " + Words.shown(record.type()) + " " + record.identity() + " is in the pack twice."));
        } else if (state == null) {
            changedSince++;
        } else if (start < 0) {
            judgement.completeness().add(Finding.of("The record " + Words.shown(record.type()) + " " + record.identity()
                    + " has no event: it came into the table behind the application's back, or its events are missing."));
        } else {
            compare(last(start), record.version(), state);
        }
        if (start >= 0) {
            compared.set(start);
        }
    }

    private void compare(int link, long version, String state) {
        if (known(link) == GONE) {
            differs(link, " is in the table, and event " + index(link) + " removed it.");
        } else if (!everything && version > version(link)) {
            judgement.completeness().add(Finding.toldBy(index(link), record(link) + " has version " + version
                    + " in the table, and its newest event in the pack, " + index(link) + ", made version " + version(link)
                    + ": events are missing, or the table was changed behind the application's back."));
        } else if (version != version(link)) {
            differs(link, " has version " + version + " in the table, and its last event, " + index(link) + ", made version "
                    + version(link) + ".");
        } else if (known(link) == DISPOSED_OF) {
            untold(link);
        } else if (known(link) == UNKNOWN) {
            unknownSince++;
        } else if (!Arrays.equals(links.bytes(link, AFTER, Sha256.LENGTH), StateDigest.of(state))) {
            differs(link, " differs in the table from what its last event, " + index(link)
                    + ", left: the table was changed behind the application's back.");
        }
    }

    /** What still stands in its table was told anew when the contents of its events went, and that is nowhere. */
    private void untold(int link) {
        String what = " is in the table, and the content of its last event, " + index(link) + ", was disposed of: nothing tells what it should be.";
        if (everything) {
            differs(link, what);
        } else {
            gap(link, what);
        }
    }

    /** There is no further record. */
    void recordsEnd() {
        for (int start = starts.nextSetBit(0); start >= 0 && !pack.isPeriod(); start = starts.nextSetBit(start + 1)) {
            int link = last(start);
            if (!compared.get(start) && known(link) == THERE) {
                gap(link, " is not in the table, and its last event, " + index(link) + ", says that it should be.");
            }
        }
        remark(changedSince, "was changed after the newest checkpoint of the pack and is not compared with the table",
                "were changed after the newest checkpoint of the pack and are not compared with the table");
        remark(unknownSince, "is compared with the table by its version only, because the content of its last event is not there",
                "are compared with the table by their versions only, because the contents of their last events are not there");
        remark(withheld, "has an event that does not follow from what the pack shows: it may be one of those that were left out",
                "have events that do not follow from what the pack shows: they may be among those that were left out");
    }

    private void remark(long count, String one, String many) {
        if (count > 0) {
            judgement.remark(Words.count(count, "record " + one, "records " + many) + ".");
        }
    }

    /** The place in the order at which the links of a record start, or -1 when it has none. */
    private int find(PackRecord record) {
        int from = 0;
        int to = order.length - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int compare = compare(order[middle], record);
            if (compare == 0) {
                return starts.previousSetBit(middle);
            }
            if (compare < 0) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return -1;
    }

    private int last(int start) {
        int next = starts.nextSetBit(start + 1);
        return order[(next < 0 ? order.length : next) - 1];
    }

    private void checkFirst(int link) {
        if (!pack.isPeriod() && isKnown(link) && has(link, BEFORE)) {
            String what = " had a state before event " + index(link) + ", and no earlier event of it is there.";
            if (everything) {
                broken(link, what);
            } else {
                gap(link, what);
            }
        }
    }

    private void checkLink(int link, int next) {
        if (version(next) == version(link) && known(next) == THERE && !restates(next)) {
            broken(next, " got version " + version(next) + " twice, by event " + index(link) + " and by event " + index(next) + ".");
        } else if (isKnown(link) && isKnown(next) && !fits(link, next)) {
            String what = " was not before event " + index(next) + " what event " + index(link) + " had left.";
            if (everything || adjacent(link, next)) {
                broken(next, what);
            } else if (!pack.isPeriod()) {
                gap(next, what + " Events between them are missing.");
            }
        }
    }

    /** A change makes the next version; a removal, and an event that only says the state anew, leave the version as it is. */
    private boolean adjacent(int link, int next) {
        return version(next) == version(link) + (known(next) == GONE || restates(next) ? 0 : 1);
    }

    /** In which order events of one version follow each other: whatever made it, what said it anew, what removed it. */
    private int rank(int link) {
        return known(link) == GONE ? 3 : restates(link) ? 2 : isKnown(link) ? 0 : 1;
    }

    private boolean restates(int link) {
        return known(link) == THERE && Arrays.equals(links.bytes(link, BEFORE, Sha256.LENGTH), links.bytes(link, AFTER, Sha256.LENGTH));
    }

    private boolean fits(int link, int next) {
        return Arrays.equals(links.bytes(link, AFTER, Sha256.LENGTH), links.bytes(next, BEFORE, Sha256.LENGTH));
    }

    private boolean has(int link, int column) {
        return !Arrays.equals(links.bytes(link, column, Sha256.LENGTH), StateDigest.ABSENT);
    }

    /** An event does not follow from the one before it. */
    private void broken(int link, String what) {
        judgement.integrity().add(Finding.at(index(link), record(link) + what));
    }

    /** The table does not say what the events say. */
    private void differs(int link, String what) {
        judgement.integrity().add(Finding.toldBy(index(link), record(link) + what));
    }

    /** Something of a record is missing. */
    private void gap(int link, String what) {
        if (pack.withheld() > 0) {
            withheld++;
            return;
        }
        judgement.completeness().add(Finding.toldBy(index(link), record(link) + what));
    }

    private String record(int link) {
        return "The record " + Words.shown(types.get(type(link))) + " "
                + new UUID(links.longAt(link, IDENTITY), links.longAt(link, IDENTITY + Long.BYTES));
    }

    private boolean sameRecord(int link, int other) {
        return type(link) == type(other) && links.longAt(link, IDENTITY) == links.longAt(other, IDENTITY)
                && links.longAt(link, IDENTITY + Long.BYTES) == links.longAt(other, IDENTITY + Long.BYTES);
    }

    private int compare(int link, PackRecord record) {
        UUID identity = new UUID(links.longAt(link, IDENTITY), links.longAt(link, IDENTITY + Long.BYTES));
        return RecordOrder.compare(types.get(type(link)), identity, record.type(), record.identity());
    }

    private int type(int link) {
        return (int) (links.longAt(link, 0) >>> Integer.SIZE);
    }

    private long version(int link) {
        return links.longAt(link, VERSION);
    }

    private boolean isKnown(int link) {
        return known(link) == THERE || known(link) == GONE;
    }

    private int known(int link) {
        return links.byteAt(link, KNOWN);
    }

    private long index(int link) {
        return links.longAt(link, INDEX);
    }
}
