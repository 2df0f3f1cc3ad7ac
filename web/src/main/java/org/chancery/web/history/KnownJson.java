package org.chancery.web.history;

import jakarta.json.JsonObject;

import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.domain.history.FieldChange;
import org.chancery.domain.history.HistoryLine;
import org.chancery.domain.history.KnownPart;
import org.chancery.domain.history.KnownRecord;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.service.history.Known;
import org.chancery.web.kernel.JsonRecord;

/** Records as they were known, as the API writes them. */
final class KnownJson {

    private KnownJson() {}

    /**
     * Writes what was known.
     *
     * @param known the record on one instant or two
     * @param parts what its entries or papers are called in the answer
     * @param scale words of classifications
     * @return JSON
     * @throws RecordNotFound when the record was not known on any of them
     */
    static JsonObject write(Known known, String parts, ClassificationScale scale) {
        if (known.fields().isEmpty() && known.latest().standing() != KnownRecord.Standing.DISPOSED_OF) {
            throw new RecordNotFound();
        }
        return told(known.first(), scale)
                .with("and", known.second().map(second -> told(second, scale)))
                .with("changed", known.second().map(second -> known.fields().stream()
                        .filter(FieldChange::isChanged)
                        .map(KnownJson::field)
                        .toList()))
                .with(parts, JsonRecord.page(known.parts(), part -> part(part, scale)))
                .json();
    }

    private static JsonRecord told(KnownRecord told, ClassificationScale scale) {
        boolean there = told.standing() == KnownRecord.Standing.KNOWN || told.standing() == KnownRecord.Standing.DISPOSED_OF;
        return new JsonRecord()
                .with("on", told.on())
                .with("standing", told.standing())
                .with("state", EventJson.object(told.state()))
                .with("toldBy", there ? EventJson.write(HistoryLine.of(told.event()), scale) : null)
                .with("previous", told.previous())
                .with("next", told.next());
    }

    private static JsonRecord field(FieldChange change) {
        return new JsonRecord().with("field", change.path()).with("before", change.before()).with("after", change.after());
    }

    private static JsonObject part(KnownPart part, ClassificationScale scale) {
        return new JsonRecord()
                .with("id", part.id())
                .with("type", EventJson.word(part.type()))
                .with("name", part.name())
                .with("since", part.since())
                .with("officer", part.officer())
                .with("classification", scale.word(part.classification()))
                .json();
    }
}
