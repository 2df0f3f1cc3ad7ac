package org.chancery.service.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chancery.domain.history.FieldChange;
import org.chancery.domain.history.HistoryLine;
import org.chancery.domain.history.KnownPart;
import org.chancery.domain.history.KnownRecord;
import org.chancery.domain.kernel.Slice;

/**
 * A case file or an entry as it was known on an instant, or on two.
 *
 * @param first as known on the instant, or on the earlier of the two
 * @param second as known on the later one, nothing when only one was asked for
 * @param fields every field, as known first and second
 * @param names names of what the fields refer to, by identity
 * @param parts the entries of the file or the papers of the entry, as known on the later instant
 * @param changes the newest changes of the record, to choose instants from
 */
public record Known(
        KnownRecord first,
        Optional<KnownRecord> second,
        List<FieldChange> fields,
        Map<String, String> names,
        Slice<KnownPart> parts,
        List<HistoryLine> changes) {

    /**
     * The record as known last.
     *
     * @return on the later of the two instants, or the only one
     */
    public KnownRecord latest() {
        return second.orElse(first);
    }
}
