package org.chancery.domain.history.pack;

import java.util.Arrays;

import org.chancery.domain.history.HistoryEvent;
import org.jspecify.annotations.Nullable;

/**
 * A leaf of the log with its event as it stands in its row.
 *
 * @param index place in the log
 * @param digest what was put into the tree
 * @param event the event, null when it is gone
 */
public record LoggedEvent(long index, byte[] digest, @Nullable HistoryEvent event) {

    /**
     * Whether the row still says what was put into the tree.
     *
     * @return false when it was changed or removed behind the ministry's back
     */
    public boolean isIntact() {
        return event != null && event.isIntact() && Arrays.equals(digest, event.getLeafDigest());
    }
}
