package org.chancery.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;

/** Some weeks of a ministry that never was: records that come, change and go, and the log of all that. */
public final class TestLog {

    static final String ORIGIN = "chancery.test/history";

    final LogKey key;
    final List<LoggedEvent> events = new ArrayList<>();
    final TreeSet<Long> checkpointSizes = new TreeSet<>();
    final List<UUID> caseFiles = new ArrayList<>();
    private final Random random;
    private final List<LoggedEvent> batch = new ArrayList<>();
    private final Map<UUID, Living> living = new LinkedHashMap<>();
    private int clock;

    /** A record as it stands. */
    private static final class Living {
        private String type;
        private UUID caseFile;
        private long version;
        private String state;
    }

    public TestLog(long seed) {
        this(seed, new LogKey(ORIGIN));
    }

    TestLog(long seed, LogKey key) {
        this.random = new Random(seed);
        this.key = key;
        open("CaseFile");
        open("CaseFile");
        open("Officer");
        int batches = 3 + random.nextInt(3);
        for (int i = 0; i < batches; i++) {
            for (int n = 1 + random.nextInt(12); n > 0; n--) {
                happen();
            }
            sequence();
        }
    }

    private void happen() {
        int dice = random.nextInt(10);
        UUID some = List.copyOf(living.keySet()).get(random.nextInt(living.size()));
        if (dice < 3) {
            open(List.of("Correspondence", "Incident", "Officer").get(random.nextInt(3)));
        } else if (dice < 7) {
            change(some);
        } else if (dice == 7 && !living.get(some).type.equals("CaseFile")) {
            remove(some);
        } else if (dice == 8) {
            tell("history.look-up", "DONE", living.get(some), some, null, null, null);
        } else {
            tell("casefile.edit", "REFUSED", living.get(some), some, null, null, null);
        }
    }

    private UUID identity() {
        // the highest bit is set in half of them, where signed and unsigned order differ
        return new UUID(random.nextLong(), random.nextLong() | Long.MIN_VALUE);
    }

    private void open(String type) {
        Living record = new Living();
        UUID id = identity();
        record.type = type;
        if (type.equals("CaseFile")) {
            record.caseFile = id;
            caseFiles.add(id);
        } else if (!type.equals("Officer")) {
            record.caseFile = caseFiles.get(random.nextInt(caseFiles.size()));
        }
        record.state = state();
        living.put(id, record);
        tell(type.toLowerCase() + ".open", "DONE", record, id, record.version, null, record.state);
    }

    private void change(UUID id) {
        Living record = living.get(id);
        String before = record.state;
        record.state = state();
        record.version++;
        tell(record.type.toLowerCase() + ".edit", "DONE", record, id, record.version, before, record.state);
    }

    private void remove(UUID id) {
        Living record = living.remove(id);
        tell(record.type.toLowerCase() + ".remove", "DONE", record, id, record.version, record.state, null);
    }

    private String state() {
        return "{\"title\":\"N\u00b0 " + random.nextInt(1_000_000) + " \\\"changed\"}";
    }

    private void tell(String action, String outcome, Living record, UUID id, Long version, String before, String after) {
        String caseFile = record.caseFile == null ? null : record.caseFile.toString();
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        batch.add(new LoggedEvent(
                new String[] {identity().toString(), instant(),
                    action, outcome, identity().toString(), "Officer \u00dc", null, null, "SA", caseFile,
                    caseFile == null ? null : "SA-2024-0001", null, String.valueOf(random.nextInt(3)), record.type, id.toString(),
                    version == null ? null : version.toString(), "r-" + clock},
                new String[] {"Name of " + record.type, random.nextBoolean() ? "because" : null, null, before, after}, salt));
    }

    /** A second later than the last one, and a bit. */
    private String instant() {
        return String.format("2024-01-18T10:%02d:%02d.%06dZ", clock / 60 % 60, clock++ % 60, random.nextInt(1_000_000));
    }

    /** The sequencer takes what is there in any order, and signs. */
    private void sequence() {
        Collections.shuffle(batch, random);
        events.addAll(batch);
        batch.clear();
        checkpointSizes.add((long) events.size());
    }

    /** Disposes of one payload, as two officers decided. */
    int dispose() {
        List<Integer> present = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            LoggedEvent event = events.get(i);
            if (event.disposal == null && event.entry[LoggedEvent.CASE] != null && !"Disposal".equals(event.entry[LoggedEvent.TYPE])) {
                present.add(i);
            }
        }
        return disposeOf(present.get(random.nextInt(present.size())), true);
    }

    /** Disposes of the payload of an event; what still stands is told anew, or is not. */
    int disposeOf(int chosen, boolean anew) {
        Living disposal = new Living();
        disposal.type = "Disposal";
        disposal.caseFile = UUID.fromString(events.get(chosen).entry[LoggedEvent.CASE]);
        disposal.state = "{}";
        UUID id = identity();
        events.get(chosen).disposal = id;
        living.put(id, disposal);
        tell("disposal.propose", "DONE", disposal, id, 0L, null, "{}");
        sequence();
        disposal.version = 1;
        disposal.state = "{\"fourEyes.decidedAt\":\"" + instant() + "\"}";
        tell("disposal.approve", "DONE", disposal, id, 1L, "{}", disposal.state);
        if (anew) {
            restate(events.get(chosen));
        }
        sequence();
        return chosen;
    }

    /** Goes on with a case file, and gives the index of the event that tells of it. */
    int goOn(UUID caseFile) {
        change(caseFile);
        sequence();
        return events.size() - 1;
    }

    /** Says a record anew as it stands, for what was said of it before is gone. */
    private void restate(LoggedEvent event) {
        UUID id = event.entry[LoggedEvent.RECORD] == null ? null : UUID.fromString(event.entry[LoggedEvent.RECORD]);
        Living record = living.get(id);
        if (record != null) {
            tell("disposal.approve", "DONE", record, id, record.version, record.state, record.state);
        }
    }

    /** As a backup has it that was made at a checkpoint. */
    TestLog backup(int size) {
        TestLog older = new TestLog(0, key);
        older.events.clear();
        older.checkpointSizes.clear();
        events.subList(0, size).forEach(event -> older.events.add(event.copy()));
        older.checkpointSizes.addAll(checkpointSizes.headSet((long) size, true));
        return older;
    }

    public PackParts whole() {
        PackParts parts = parts("whole", 0, events.size(), null);
        for (int i = 0; i < events.size(); i++) {
            parts.events.add(new PackParts.Placed(i, events.get(i).copy()));
        }
        parts.records.addAll(records(null));
        return parts;
    }

    PackParts period(int first, int end) {
        PackParts parts = parts("period", first, end, null);
        for (int i = first; i < end; i++) {
            parts.events.add(new PackParts.Placed(i, events.get(i).copy()));
        }
        return parts;
    }

    PackParts caseFile(UUID id) {
        PackParts parts = parts("case", 0, events.size(), id);
        for (int i = 0; i < events.size(); i++) {
            if (id.toString().equals(events.get(i).entry[LoggedEvent.CASE])) {
                parts.events.add(new PackParts.Placed(i, events.get(i).copy()));
            }
        }
        parts.records.addAll(records(id));
        return parts;
    }

    private PackParts parts(String kind, int first, int end, UUID caseFile) {
        PackParts parts = new PackParts();
        parts.lines.put("chancery-pack", "1");
        parts.lines.put("kind", kind);
        parts.lines.put("origin", ORIGIN);
        parts.lines.put("size", String.valueOf(events.size()));
        parts.lines.put("first", String.valueOf(first));
        parts.lines.put("end", String.valueOf(end));
        if (caseFile != null) {
            parts.lines.put("case", caseFile.toString());
        }
        parts.lines.put("events", "0");
        parts.lines.put("withheld", "0");
        parts.lines.put("records", "0");
        parts.lines.put("made", "2024-02-01T00:00:00Z");
        parts.key = key.line();
        events.forEach(event -> parts.leaves.add(event.leaf()));
        checkpointSizes.forEach(size -> parts.checkpoints.put(size, checkpoint(size)));
        return parts;
    }

    byte[] checkpoint(long size) {
        List<byte[]> leaves = new ArrayList<>();
        events.subList(0, (int) size).forEach(event -> leaves.add(event.leaf()));
        return key.checkpoint(size, Merkle.root(leaves));
    }

    private List<PackParts.Row> records(UUID caseFile) {
        Map<String, LoggedEvent> last = new LinkedHashMap<>();
        for (LoggedEvent event : events) {
            if (event.changedRecord() && (caseFile == null || caseFile.toString().equals(event.entry[LoggedEvent.CASE]))) {
                last.merge(event.recordKey(), event, TestLog::later);
            }
        }
        return last.values().stream().filter(event -> event.payload[LoggedEvent.AFTER] != null)
                .map(event -> new PackParts.Row(event.entry[LoggedEvent.TYPE], UUID.fromString(event.entry[LoggedEvent.RECORD]),
                        Long.parseLong(event.entry[LoggedEvent.VERSION]),
                        event.payload[LoggedEvent.AFTER]))
                .sorted(Comparator.comparing(PackParts.Row::type).thenComparing(row -> row.identity().toString()))
                .toList();
    }

    private static LoggedEvent later(LoggedEvent one, LoggedEvent other) {
        int order = Long.compare(Long.parseLong(one.entry[LoggedEvent.VERSION]), Long.parseLong(other.entry[LoggedEvent.VERSION]));
        return order > 0 || order == 0 && one.payload[LoggedEvent.AFTER] == null ? one : other;
    }
}
