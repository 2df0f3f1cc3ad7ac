package org.chancery.web.casefile;

import java.util.List;

import org.chancery.domain.casefile.Classification;
import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.web.kernel.Fields;
import org.jspecify.annotations.Nullable;

/** A classification as the API reads it: a word of the ministry's scale, and a list of handling words. */
final class ClassificationJson {

    private ClassificationJson() {}

    static @Nullable Classification read(Fields fields, Classification present, ClassificationScale scale) {
        Integer level = fields.required("classification", present.getLevel(), "casefile.classification", scale::level);
        List<String> caveats = fields.texts("caveats", present.getCaveats());
        return level == null ? null : fields.read("caveats", () -> new Classification(level, caveats));
    }
}
