package org.chancery.service.history.log;

import java.io.IOException;

import org.chancery.domain.history.log.Note;

/** A place outside of the database administrator's reach to which signed checkpoints go. */
public interface CheckpointSink {

    /**
     * What the place is called.
     *
     * @return a word, the last part of the key of its name on the log's page
     */
    String name();

    /**
     * Whether anything goes there at all.
     *
     * @return false while the administrator has not set it up
     */
    default boolean isSetUp() {
        return true;
    }

    /**
     * Takes a checkpoint. A later one says all that this one says, so one that could not be taken need not be tried again.
     *
     * @param note the signed checkpoint
     * @return whether it went there; false when none is due
     * @throws IOException when it could not be taken; the next one is tried all the same
     */
    boolean take(Note note) throws IOException;
}
