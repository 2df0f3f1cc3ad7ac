package org.chancery.domain.search;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.jspecify.annotations.Nullable;

/** The fields of the index, the same for every kind of record, so that one query asks them all. */
final class IndexFields {

    static final String TITLE = "title";
    static final String TEXT = "text";
    /** The first words of the text, shown where nothing was found in it. */
    static final String OPENING = "opening";
    static final String PARTIES = "parties";
    static final String REFERENCES = "references";
    static final String KIND = "kind";
    static final String SUBKIND = "subkind";
    static final String STATES = "states";
    static final String YEAR = "year";
    static final String WHEN = "when";
    static final String OCCURRED = "occurred";
    static final String DESK = "desk";
    static final String LEVEL = "level";
    static final String CAVEATS = "caveats";
    static final String CASE_NUMBER = "caseNumber";
    static final String LANGUAGE = "language";
    static final String STATUS = "status";
    static final String RECORD = "record";

    private static final int OPENING_LENGTH = 220;

    private final IndexFieldReference<String> title;
    private final IndexFieldReference<String> text;
    private final IndexFieldReference<String> opening;
    private final IndexFieldReference<String> parties;
    private final IndexFieldReference<String> references;
    private final IndexFieldReference<String> kind;
    private final IndexFieldReference<String> subkind;
    private final IndexFieldReference<String> states;
    private final IndexFieldReference<Integer> year;
    private final IndexFieldReference<Instant> when;
    private final IndexFieldReference<String> occurred;
    private final IndexFieldReference<String> desk;
    private final IndexFieldReference<Integer> level;
    private final IndexFieldReference<String> caveats;
    private final IndexFieldReference<String> caseNumber;
    private final IndexFieldReference<String> language;
    private final IndexFieldReference<String> status;
    private final IndexFieldReference<String> record;

    IndexFields(IndexSchemaElement schema) {
        title = words(schema, TITLE, false);
        text = words(schema, TEXT, false);
        opening = kept(schema, OPENING, false);
        parties = words(schema, PARTIES, true);
        references = schema.field(REFERENCES, f -> f.asString().analyzer(SearchAnalysis.REFERENCE)).multiValued().toReference();
        kind = facet(schema, KIND, false);
        subkind = facet(schema, SUBKIND, false);
        states = facet(schema, STATES, true);
        year = schema.field(YEAR, f -> f.asInteger().aggregable(Aggregable.YES)).toReference();
        when = schema.field(WHEN, f -> f.asInstant().sortable(Sortable.YES).projectable(Projectable.YES)).toReference();
        occurred = kept(schema, OCCURRED, false);
        desk = schema.field(DESK, f -> f.asString()).toReference();
        level = schema.field(LEVEL, f -> f.asInteger().aggregable(Aggregable.YES).projectable(Projectable.YES)).toReference();
        caveats = kept(schema, CAVEATS, true);
        caseNumber = schema.field(CASE_NUMBER, f -> f.asString().projectable(Projectable.YES)).toReference();
        language = facet(schema, LANGUAGE, false);
        status = kept(schema, STATUS, false);
        record = kept(schema, RECORD, false);
    }

    private static String opening(String text) {
        if (text.length() <= OPENING_LENGTH) {
            return text.strip();
        }
        int end = text.lastIndexOf(' ', OPENING_LENGTH);
        return text.substring(0, end < OPENING_LENGTH / 2 ? OPENING_LENGTH : end).strip() + " \u2026";
    }

    private static IndexFieldReference<String> words(IndexSchemaElement schema, String name, boolean many) {
        var field = schema.field(name, f -> f.asString()
                .analyzer(SearchAnalysis.TEXT)
                .projectable(Projectable.YES)
                .highlightable(java.util.List.of(Highlightable.UNIFIED)));
        return many ? field.multiValued().toReference() : field.toReference();
    }

    private static IndexFieldReference<String> facet(IndexSchemaElement schema, String name, boolean many) {
        var field = schema.field(name, f -> f.asString().aggregable(Aggregable.YES).projectable(Projectable.YES));
        return many ? field.multiValued().toReference() : field.toReference();
    }

    private static IndexFieldReference<String> kept(IndexSchemaElement schema, String name, boolean many) {
        var field = schema.field(name, f -> f.asString().searchable(Searchable.NO).projectable(Projectable.YES));
        return many ? field.multiValued().toReference() : field.toReference();
    }

    Document document(DocumentElement element) {
        return new Document(element);
    }

    /** One record on its way into the index. */
    final class Document {

        private final DocumentElement element;

        private Document(DocumentElement element) {
            this.element = element;
        }

        Document what(UUID id, String kindWord, @Nullable String subkindWord) {
            element.addValue(record, id.toString());
            element.addValue(kind, kindWord);
            if (subkindWord != null) {
                element.addValue(subkind, subkindWord);
            }
            return this;
        }

        Document says(String titleWords, @Nullable String textWords, @Nullable String languageTag) {
            element.addValue(title, titleWords);
            if (textWords != null) {
                element.addValue(text, textWords);
                element.addValue(opening, opening(textWords));
            }
            if (languageTag != null) {
                element.addValue(language, languageTag);
            }
            return this;
        }

        Document seenBy(UUID deskId, int classification, Collection<String> handling) {
            element.addValue(desk, deskId.toString());
            element.addValue(level, classification);
            handling.forEach(word -> element.addValue(caveats, word));
            return this;
        }

        Document at(Instant instant, int calendarYear, @Nullable String edtf) {
            element.addValue(when, instant);
            element.addValue(year, calendarYear);
            if (edtf != null) {
                element.addValue(occurred, edtf);
            }
            return this;
        }

        Document in(String number, @Nullable String statusWord, Collection<String> stateCodes) {
            element.addValue(caseNumber, number);
            refer(number);
            if (statusWord != null) {
                element.addValue(status, statusWord);
            }
            stateCodes.forEach(code -> element.addValue(states, code));
            return this;
        }

        Document party(@Nullable String words) {
            if (words != null && !words.isBlank()) {
                element.addValue(parties, words);
            }
            return this;
        }

        Document refer(@Nullable String reference) {
            if (reference != null) {
                element.addValue(references, reference.replace('\u2013', '-').replace('\u2014', '-'));
            }
            return this;
        }
    }
}
