package org.chancery.service.history.log;

import java.util.UUID;

import org.chancery.domain.document.PaperDigest;
import org.chancery.domain.history.HistoryEvent;
import org.chancery.domain.history.ToldState;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it was written.
 *
 * @param fault what is wrong
 * @param index place in the log, or size of the log; -1 when it is about a record
 * @param recordType the record's type, or null
 * @param record the record's identity, or null
 * @param event the event's identity, or null
 * @param classification level above which nobody is told which record it is
 */
public record Finding(Fault fault, long index, @Nullable String recordType, @Nullable UUID record, @Nullable UUID event, int classification) {

    /** What can be wrong. */
    public enum Fault {
        /** The event's row does not say what was put into the tree. */
        EVENT_CHANGED,
        /** The event's payload is gone, and nobody approved that, for its case file and after it was written. */
        DISPOSED_UNDECIDED,
        /** The event is gone, its leaf is not. */
        EVENT_MISSING,
        /** Leaves are missing. */
        LEAVES_MISSING,
        /** The tree is not the one that the checkpoint of this size was signed for. */
        ANOTHER_TREE,
        /** The checkpoint of this size is not signed by the log's key. */
        NOT_SIGNED,
        /** The log does not continue what this node signed. */
        NOT_CONTINUED,
        /** The record's row is not what its last event tells. */
        RECORD_CHANGED,
        /** The content of the record's last event is gone: nothing tells what the row should be. */
        RECORD_UNTOLD,
        /** The record's row is gone, and no event tells of it. */
        RECORD_MISSING,
        /** The record has no event. */
        RECORD_WITHOUT_EVENT,
        /** The bytes of the paper are not those that were attached. */
        PAPER_CHANGED
    }

    static Finding of(HistoryEvent event, Fault fault, long index) {
        return new Finding(fault, index, event.getRecordType().orElse(null), event.getRecordId().orElse(null), event.getId(),
                event.getClassification());
    }

    static Finding of(Fault fault, long index) {
        return new Finding(fault, index, null, null, null, 0);
    }

    static Finding of(String type, UUID record, Fault fault, @Nullable ToldState told) {
        return new Finding(
                fault, told == null || told.index() == null ? -1 : told.index(), type, record, null, told == null ? 0 : told.classification());
    }

    static Finding of(PaperDigest paper) {
        return new Finding(Fault.PAPER_CHANGED, -1, "Attachment", paper.id(), null, paper.level());
    }

    /** What somebody is told of it: of what lies above the clearance only that it lies there. */
    Finding seenWith(int clearance) {
        return classification <= clearance ? this : new Finding(fault, -1, null, null, null, classification);
    }

    /**
     * Whether it lies above the clearance of whoever reads it.
     *
     * @return true when it names neither a place nor a record
     */
    public boolean isHidden() {
        return index < 0 && record == null;
    }
}
