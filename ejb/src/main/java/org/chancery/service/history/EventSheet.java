package org.chancery.service.history;

import java.io.IOException;
import java.util.List;

import org.chancery.domain.history.HistoryLine;

/** A table of events that leaves the ministry. */
public interface EventSheet {

    /**
     * Begins it; nothing is written before.
     *
     * @throws IOException when it cannot be written
     */
    void begin() throws IOException;

    /**
     * Takes the next events.
     *
     * @param events some events, in the order of the table
     * @throws IOException when they cannot be written
     */
    void add(List<HistoryLine> events) throws IOException;

    /**
     * Ends it.
     *
     * @throws IOException when it cannot be written
     */
    void end() throws IOException;
}
