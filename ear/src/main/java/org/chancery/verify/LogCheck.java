package org.chancery.verify;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Holds the leaves of a pack against everything that was signed about them: the pack's own checkpoints and those kept elsewhere. */
final class LogCheck implements PackContent {

    private final @Nullable VerifierKey given;
    private final List<KeptCheckpoint> kept;
    private final Judgement judgement;
    private final LeafTree tree = new LeafTree();
    /** The pack's checkpoints with a good signature: size and root, ascending. */
    private final Rows signed = new Rows(Long.BYTES + Sha256.LENGTH);
    private final List<KeptCheckpoint> comparable = new ArrayList<>();
    private int nextSigned;
    private int nextComparable;
    private long fitsUpTo;

    LogCheck(@Nullable VerifierKey given, List<KeptCheckpoint> kept, Judgement judgement) {
        this.given = given;
        this.kept = kept;
        this.judgement = judgement;
    }

    private @Nullable Pack pack;
    private @Nullable VerifierKey own;
    private @Nullable Note newest;

    @Override
    public void pack(Pack said) {
        pack = said;
    }

    @Override
    public void key(VerifierKey key) {
        own = key;
        if (given != null && !given.line().equals(key.line())) {
            judgement.integrity().add(Finding.of("The pack brings another key than the one you gave: " + Words.shown(key.line()) + "."));
        }
        if (!key().name().equals(pack().origin())) {
            judgement.integrity().add(Finding.of("The key is for the log " + Words.shown(key().name()) + ", and the pack says that it is of the log "
                    + Words.shown(pack().origin()) + "."));
        }
    }

    @Override
    public void checkpoint(long claimed, Note checkpoint) {
        String fault = checkpoint.fault(key(), pack().origin());
        if (fault != null) {
            judgement.integrity().add(Finding.of("The pack's checkpoint of size " + claimed + " " + fault + "."));
        } else if (claimed != checkpoint.size()) {
            judgement.integrity().add(Finding.of("The pack's checkpoint of size " + checkpoint.size() + " is put where one of size " + claimed
                    + " should be."));
        } else {
            signed.add(ByteBuffer.allocate(Long.BYTES + Sha256.LENGTH).putLong(checkpoint.size()).put(checkpoint.root()).array());
        }
        newest = checkpoint;
    }

    @Override
    public void checkpointsEnd() {
        if (newest != null && newest.size() != pack().size()) {
            judgement.completeness().add(Finding.of("The pack says that the log has " + pack().size()
                    + " events, and its newest checkpoint is of size " + newest.size() + "."));
        }
        for (KeptCheckpoint each : kept) {
            String fault = each.note().fault(key(), pack().origin());
            if (fault != null) {
                judgement.integrity().add(Finding.of("The checkpoint in " + each.file() + " " + fault + "."));
            } else if (each.note().size() > pack().size()) {
                judgement.completeness().add(Finding.from(pack().size(), "The checkpoint in " + each.file() + " says that the log had "
                        + each.note().size() + " events, and this pack knows " + pack().size()
                        + " only: the end of the log was cut off, an older state was restored, or the pack is older than the checkpoint."));
            } else {
                comparable.add(each);
            }
        }
        comparable.sort(Comparator.comparingLong(each -> each.note().size()));
    }

    @Override
    public void leaf(byte[] leaf) {
        compare();
        tree.add(leaf);
    }

    @Override
    public void leavesEnd() {
        compare();
        if (tree.size() != pack().size()) {
            judgement.completeness().add(Finding.from(Math.min(tree.size(), pack().size()), "The pack holds "
                    + Words.count(tree.size(), "leaf", "leaves") + " of the log instead of " + pack().size() + "."));
        }
        for (; nextSigned < signed.count(); nextSigned++) {
            incomparable("The pack's checkpoint of size " + signed.longAt(nextSigned, 0));
        }
        for (; nextComparable < comparable.size(); nextComparable++) {
            incomparable("The checkpoint in " + comparable.get(nextComparable).file());
        }
    }

    private void incomparable(String checkpoint) {
        judgement.completeness().add(Finding.from(tree.size(), checkpoint + " cannot be compared, because leaves from number " + tree.size()
                + " on are missing."));
    }

    private void compare() {
        if (signedIsDue() || comparableIsDue()) {
            compareWith(tree.root());
        }
    }

    private boolean signedIsDue() {
        return nextSigned < signed.count() && signed.longAt(nextSigned, 0) == tree.size();
    }

    private boolean comparableIsDue() {
        return nextComparable < comparable.size() && comparable.get(nextComparable).note().size() == tree.size();
    }

    private void compareWith(byte[] root) {
        while (comparableIsDue()) {
            KeptCheckpoint each = comparable.get(nextComparable++);
            if (!each.note().hasRoot(root)) {
                judgement.integrity().add(Finding.from(fitsUpTo, "The checkpoint in " + each.file() + " was signed for another log than this one, "
                        + where() + "."));
            }
        }
        if (signedIsDue()) {
            if (signed.has(nextSigned++, ByteBuffer.allocate(Long.BYTES + Sha256.LENGTH).putLong(tree.size()).put(root).array())) {
                fitsUpTo = tree.size();
            } else {
                judgement.integrity().add(Finding.from(fitsUpTo, "The leaves are not those that were signed in the pack's checkpoint of size "
                        + tree.size() + ", " + where() + "."));
            }
        }
    }

    private String where() {
        return "at the latest from event " + (tree.size() - 1) + " on" + (fitsUpTo == 0 ? "" : ", at the earliest from event " + fitsUpTo + " on")
                + ": something was changed, put in, left out or moved";
    }

    long leaves() {
        return tree.size();
    }

    int checkpoints() {
        return signed.count();
    }

    VerifierKey key() {
        return given != null ? given : there(own);
    }

    boolean keyIsThePacksOwn() {
        return given == null;
    }

    Note newest() {
        return there(newest);
    }

    private Pack pack() {
        return there(pack);
    }

    private static <T> T there(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("The parts of a pack come in their order");
        }
        return part;
    }
}
