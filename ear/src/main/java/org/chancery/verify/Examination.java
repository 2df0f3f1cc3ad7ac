package org.chancery.verify;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Checks everything that can be checked about a pack while it is read once. */
final class Examination implements PackContent {

    private final Judgement judgement = new Judgement();
    private final LogCheck log;
    private long recordCount;

    private @Nullable Pack pack;
    private @Nullable RecordChains chains;
    private @Nullable EventCheck events;

    Examination(@Nullable VerifierKey given, List<KeptCheckpoint> kept) {
        this.log = new LogCheck(given, kept, judgement);
    }

    @Override
    public void pack(Pack said) {
        pack = said;
        chains = new RecordChains(said, judgement);
        events = new EventCheck(said, chains, judgement);
        log.pack(said);
    }

    @Override
    public void key(VerifierKey key) {
        log.key(key);
    }

    @Override
    public void checkpoint(long claimed, Note checkpoint) {
        log.checkpoint(claimed, checkpoint);
    }

    @Override
    public void checkpointsEnd() {
        log.checkpointsEnd();
    }

    @Override
    public void leaf(byte[] leaf) {
        log.leaf(leaf);
        events().leaf(leaf);
    }

    @Override
    public void leavesEnd() {
        log.leavesEnd();
    }

    @Override
    public void event(PackEvent event) throws Unusable {
        events().event(event);
    }

    @Override
    public void eventsEnd() {
        events().end();
    }

    @Override
    public void record(PackRecord record) {
        recordCount++;
        if (!pack().isPeriod()) {
            chains().record(record);
        }
    }

    @Override
    public void recordsEnd() {
        chains().recordsEnd();
        if (recordCount != pack().records()) {
            judgement.completeness().add(Finding.of("The pack holds " + Words.count(recordCount, "record", "records")
                    + " and says that it holds " + pack().records() + "."));
        }
    }

    Judgement judgement() {
        return judgement;
    }

    LogCheck log() {
        return log;
    }

    long records() {
        return recordCount;
    }

    Pack pack() {
        return there(pack);
    }

    EventCheck events() {
        return there(events);
    }

    private RecordChains chains() {
        return there(chains);
    }

    private static <T> T there(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("The parts of a pack come in their order");
        }
        return part;
    }
}
