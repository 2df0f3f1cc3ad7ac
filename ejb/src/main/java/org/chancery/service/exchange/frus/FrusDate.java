package org.chancery.service.exchange.frus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a paper was written or a talk held.
 *
 * @param edtf     the date in EDTF, exactly as precise as the volume has it; a time without a zone is local to the place
 * @param words    the printed words of the date or dateline
 * @param source   where the date was found
 * @param second   the date of a further dateline of the same document
 * @param received the printed words of a receipt, such as {@code Received 7:07 p.m.}
 */
public record FrusDate(Optional<String> edtf, String words, Source source, Optional<String> second, String received) {

    private static final Pattern DAY = Pattern.compile("^\\[?(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)");

    /** Where a date was found. */
    public enum Source {
        /** The dateline gives it for machines. */
        DATELINE,
        /** The words of the dateline. */
        DATELINE_WORDS,
        /** The words of the head. */
        HEAD,
        /** The volume's own index of dates. */
        VOLUME_INDEX,
        /** The document says that it is undated. */
        UNDATED,
        /** There is nothing that could give a date. */
        NONE
    }

    /** Whether no date is known. */
    public boolean isUndated() {
        return edtf.isEmpty();
    }

    /** The first day, month or year that the date covers; sorts as text. */
    public Optional<String> earliestDay() {
        return edtf.flatMap(date -> {
            Matcher matcher = DAY.matcher(date);
            return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
        });
    }
}
