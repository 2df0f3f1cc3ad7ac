package org.chancery.service.history.log;

import java.io.IOException;

import org.chancery.domain.history.log.Note;

/** A place outside of the database administrator's reach to which signed checkpoints go. */
public interface CheckpointSink {

    /**
     * Takes a checkpoint. A later one says all that this one says, so one that could not be taken need not be tried again.
     *
     * @param note the signed checkpoint
     * @throws IOException when it could not be taken; the next one is tried all the same
     */
    void take(Note note) throws IOException;
}
