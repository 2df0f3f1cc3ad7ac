package org.chancery.domain.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a source says of one of its documents, for the report.
 *
 * @param document identifier in the volume, {@code d12}
 * @param number printed number, or null
 * @param kind kind of paper, or null
 * @param title head, or null
 * @param sender who sent it, or null
 * @param addressee to whom it went, or null
 * @param occurred date in EDTF, or null
 * @param place where, or null
 * @param participants how many took part
 * @param gaps how many places are withheld
 * @param attachments how many papers are attached
 * @param marking original marking, or null
 * @param warnings what is doubtful: a word, and after a colon what it is about
 */
public record SourceFacts(
        String document,
        @Nullable Integer number,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String sender,
        @Nullable String addressee,
        @Nullable String occurred,
        @Nullable String place,
        int participants,
        int gaps,
        int attachments,
        @Nullable String marking,
        List<String> warnings) {

    /** Copies the warnings, each in one line. */
    public SourceFacts {
        warnings = warnings.stream().map(w -> w.replace('\n', ' ')).toList();
    }
}
