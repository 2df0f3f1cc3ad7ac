package org.chancery.web.casefile;

import java.util.List;
import java.util.Objects;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.Classification;
import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.casefile.LanguageTag;
import org.chancery.domain.casefile.Provenance;
import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.kernel.Text;
import org.chancery.web.kernel.Fields;
import org.chancery.web.kernel.JsonRecord;
import org.jspecify.annotations.Nullable;

/** What every entry says of itself, as the API reads and writes it. A paper and a talk call their title the subject, and each kind its date its own way. */
public final class EntryJson {

    private static final String LANGUAGE = "en";

    private EntryJson() {}

    /**
     * Writes what the three kinds share.
     *
     * @param entry the entry
     * @param title name of the field for its title
     * @param date name of the field for its date
     * @param scale names of the levels of classification
     * @return the beginning of its record
     */
    public static JsonRecord write(CaseEntry entry, String title, String date, ClassificationScale scale) {
        return new JsonRecord()
                .with("id", entry.getId())
                .with("version", entry.getVersion())
                .with("case", entry.getCaseFile().getNumber())
                .with("entry", entry.kind())
                .with("kind", entry.subkind())
                .with(title, entry.getTitle())
                .with(date, entry.getOccurred())
                .with("place", entry.getPlace())
                .with("text", entry.getText())
                .with("language", entry.getLanguage())
                .with("classification", scale.word(entry.getClassification().getLevel()))
                .with("caveats", entry.getClassification().getCaveats())
                .with("states", entry.getStates())
                .with("source", entry.getProvenance().map(EntryJson::source))
                .with("loggedAt", entry.getLoggedAt())
                .with("loggedBy", entry.getLoggedByName())
                .with("changedAt", entry.getChangedAt())
                .with("changedBy", entry.getChangedByName());
    }

    private static JsonRecord source(Provenance source) {
        return new JsonRecord()
                .with("key", source.getKey())
                .with("address", source.getAddress())
                .with("number", source.getNumber())
                .with("marking", source.getMarking())
                .with("note", source.getNote())
                .with("footnotes", source.getFootnotes())
                .with("references", source.getReferences());
    }

    /**
     * Reads what the three kinds share; what is noted as impossible is left to {@link Fields#check}.
     *
     * <p>A new entry concerns the states that {@code states} names, none when it is empty. Without that field it concerns the states of its
     * parties, and when those name none, the states that its file concerns at that moment: a paper in a file about two states is about them,
     * and is found under them, unless somebody says otherwise. The pages offer the same choice by showing the file's states ticked.
     *
     * @param fields the body
     * @param title name of the field for the title
     * @param titleLabel key of that field's name
     * @param date name of the field for the date
     * @param file the case file, whose classification a new entry takes over
     * @param present the entry there is, null for a new one
     * @param scale names of the levels of classification
     * @param ofParties states that the parties of the entry name
     * @return particulars
     */
    public static EntryParticulars read(
            Fields fields,
            String title,
            String titleLabel,
            String date,
            CaseFile file,
            @Nullable CaseEntry present,
            ClassificationScale scale,
            List<String> ofParties) {
        String named = present == null ? null : present.getTitle();
        String presentPlace = present == null ? null : present.getPlace().orElse(null);
        String presentText = present == null ? null : present.getText().orElse(null);
        EventDate presentDate = present == null ? null : present.getOccurred().orElse(null);
        Classification classified = present == null ? file.getClassification() : present.getClassification();
        String text = fields.text(title, named, Text.TITLE, titleLabel, true);
        EventDate occurred = fields.value(date, presentDate, EventDate::parse);
        String place = fields.text("place", presentPlace, Text.TITLE, "entry.place", false);
        String document = fields.text("text", presentText, Text.DOCUMENT, "entry.text", false);
        String language = fields.value("language", present == null ? LANGUAGE : present.getLanguage(), LanguageTag::checked);
        Classification classification = ClassificationJson.read(fields, classified, scale);
        List<String> concerned = ofParties.isEmpty() ? file.getStates() : ofParties;
        List<String> states = CaseFileJson.states(fields, present == null ? concerned : present.getStates());
        return new EntryParticulars(
                Objects.requireNonNullElse(text, ""),
                occurred,
                place,
                document,
                Objects.requireNonNullElse(language, LANGUAGE),
                Objects.requireNonNullElse(classification, classified),
                states);
    }
}
