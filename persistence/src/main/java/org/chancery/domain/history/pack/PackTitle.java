package org.chancery.domain.history.pack;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a pack is.
 *
 * @param kind how much of the log it holds
 * @param origin name of the log
 * @param size size of the tree under its newest checkpoint
 * @param first index of the first event that belongs to it
 * @param end index after the last event that belongs to it
 * @param caseFile the case file, for a pack of one
 * @param events how many events it holds
 * @param withheld how many more belong to it, above the clearance of who made it
 * @param records how many records it holds
 * @param made when it was made
 */
public record PackTitle(
        PackKind kind, String origin, long size, long first, long end, @Nullable UUID caseFile, long events, long withheld, long records, Instant made) {

    /** The version of the form of packs. */
    static final int VERSION = 1;

    /** The title as the pack's first file says it. */
    String text() {
        return "chancery-pack " + VERSION
                + "\nkind " + kind.word()
                + "\norigin " + origin
                + "\nsize " + size
                + "\nfirst " + first
                + "\nend " + end
                + (caseFile == null ? "" : "\ncase " + caseFile)
                + "\nevents " + events
                + "\nwithheld " + withheld
                + "\nrecords " + records
                + "\nmade " + made + '\n';
    }
}
