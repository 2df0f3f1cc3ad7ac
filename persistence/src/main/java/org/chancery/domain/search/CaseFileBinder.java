package org.chancery.domain.search;

import java.time.ZoneOffset;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.kernel.Words;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** What of a case file is found by search. */
final class CaseFileBinder implements TypeBinder {

    /** The kind under which case files stand among the facets. */
    static final String KIND = "case-file";

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies()
                .use("number")
                .use("title")
                .use("summary")
                .use("classification.level")
                .use("classification.caveats")
                .use("states")
                .use("status");
        context.bridge(CaseFile.class, new Bridge(new IndexFields(context.indexSchemaElement())));
    }

    private record Bridge(IndexFields fields) implements TypeBridge<CaseFile> {

        @Override
        public void write(DocumentElement target, CaseFile file, TypeBridgeWriteContext context) {
            fields.document(target)
                    .what(file.getId(), KIND, null)
                    .says(file.getTitle(), file.getSummary().orElse(null), null)
                    .seenBy(
                            file.getDesk().getId(),
                            file.getClassification().getLevel(),
                            file.getClassification().getCaveats())
                    .at(file.getOpenedAt(), file.getOpenedAt().atZone(ZoneOffset.UTC).getYear(), null)
                    .in(file.getNumber(), Words.of(file.getStatus()), file.getStates());
        }
    }
}
