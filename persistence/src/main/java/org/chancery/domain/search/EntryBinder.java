package org.chancery.domain.search;

import java.time.ZoneOffset;
import java.util.Optional;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.Provenance;
import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.kernel.Words;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.hibernate.search.mapper.pojo.model.dependency.PojoTypeIndexingDependencyConfigurationContext;

/**
 * What of an entry is found by search.
 *
 * @param <E> the kind of entry
 */
abstract class EntryBinder<E extends CaseEntry> implements TypeBinder {

    private final Class<E> type;

    EntryBinder(Class<E> type) {
        this.type = type;
    }

    @Override
    public final void bind(TypeBindingContext context) {
        PojoTypeIndexingDependencyConfigurationContext dependencies = context.dependencies();
        for (String path : new String[] {
            "title",
            "text",
            "language",
            "occurred.edtf",
            "timelineAt",
            "place",
            "classification.level",
            "classification.caveats",
            "states",
            "provenance.number",
            "provenance.marking",
            "provenance.note",
            "provenance.footnotes"
        }) {
            dependencies.use(path);
        }
        dependOn(dependencies);
        context.bridge(type, new Bridge<>(this, new IndexFields(context.indexSchemaElement())));
    }

    abstract void dependOn(PojoTypeIndexingDependencyConfigurationContext dependencies);

    abstract void describe(E entry, IndexFields.Document document);

    private record Bridge<E extends CaseEntry>(EntryBinder<E> binder, IndexFields fields) implements TypeBridge<E> {

        @Override
        public void write(DocumentElement target, E entry, TypeBridgeWriteContext context) {
            CaseFile file = entry.getCaseFile();
            int level = Math.max(entry.getClassification().getLevel(), file.getClassification().getLevel());
            IndexFields.Document document = fields.document(target)
                    .what(entry.getId(), Words.of(entry.kind()), Words.of(entry.subkind()))
                    .says(entry.getTitle(), text(entry), entry.getLanguage())
                    .seenBy(file.getDesk().getId(), level, entry.getClassification().getCaveats())
                    .at(
                            entry.getTimelineAt(),
                            entry.getTimelineAt().atZone(ZoneOffset.UTC).getYear(),
                            entry.getOccurred().map(EventDate::edtf).orElse(null))
                    .in(file.getNumber(), null, entry.getStates())
                    .party(entry.getPlace().orElse(null));
            entry.getProvenance().flatMap(Provenance::getNumber).ifPresent(document::refer);
            binder.describe(entry, document);
        }

        private static String text(CaseEntry entry) {
            Optional<Provenance> source = entry.getProvenance();
            return String.join(
                    "\n\n",
                    entry.getText().orElse(""),
                    source.flatMap(Provenance::getFootnotes).orElse(""),
                    source.flatMap(Provenance::getNote).orElse(""),
                    source.flatMap(Provenance::getMarking).orElse(""));
        }
    }
}
