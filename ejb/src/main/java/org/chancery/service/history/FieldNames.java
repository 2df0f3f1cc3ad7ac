package org.chancery.service.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.chancery.domain.history.FieldChange;
import org.chancery.domain.history.HistoryRepository;

/** Names for the identities that stand in the fields of a record and say nothing to a reader. */
@Dependent
public class FieldNames {

    @Inject
    private HistoryRepository history;

    /**
     * The officers and desks that fields refer to.
     *
     * @param fields the fields, before and after
     * @return names by identity
     */
    Map<String, String> of(List<FieldChange> fields) {
        List<UUID> ids = identities(fields);
        Map<String, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            history.names(ids).forEach(pair -> names.put(pair[0].toString(), pair[1].toString()));
        }
        return names;
    }

    /**
     * All that fields refer to.
     *
     * @param fields the fields, before and after
     * @return identities of anything
     */
    static List<UUID> identities(List<FieldChange> fields) {
        return fields.stream()
                .filter(change -> !change.type().equals(String.class))
                .flatMap(change -> Stream.concat(change.before().stream(), change.after().stream()))
                .flatMap(words -> Stream.of(words.split(", ", -1)))
                .filter(word -> word.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .distinct()
                .toList();
    }
}
