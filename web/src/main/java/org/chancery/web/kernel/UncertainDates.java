package org.chancery.web.kernel;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;

import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.kernel.EventDateWords;
import org.chancery.domain.kernel.KnownDate;
import org.chancery.domain.kernel.RuleViolation;

/** Uncertain dates in the reader's language: shown with their precision, never made more exact than they are. */
@Dependent
public class UncertainDates {

    /**
     * Says an uncertain date.
     *
     * @param date the date
     * @param locale the language
     * @return the words, for instance {@code about 16 to 18 Jan 2024}
     */
    public String say(EventDate date, Locale locale) {
        EventDateWords words = EventDateWords.of(date);
        String first = words.first().map(known -> one(known, locale)).orElse("");
        String last = words.last().map(known -> one(known, locale)).orElse("");
        return switch (words.shape()) {
            case DATE -> first;
            case SPAN -> span(words, first, last, locale);
            case SINCE -> fill(locale, "when.since", first);
            case UNTIL -> fill(locale, "when.until", last);
            case FROM -> fill(locale, "when.from", first);
            case TO -> fill(locale, "when.to", last);
        };
    }

    /** Reads the text of an uncertain date; nothing when it is none. */
    static Optional<EventDate> read(String text) {
        try {
            return Optional.of(EventDate.parse(text));
        } catch (RuleViolation none) {
            return Optional.empty();
        }
    }

    private static String span(EventDateWords words, String first, String last, Locale locale) {
        KnownDate begin = words.first().orElseThrow();
        KnownDate end = words.last().orElseThrow();
        if (begin.approximate() || begin.uncertain()) {
            return fill(locale, "when.span", first, last);
        }
        return switch (words.shared()) {
            case DAY -> fill(locale, "when.span", first, format(end, "time", locale));
            case MONTH -> fill(locale, "when.span", format(begin, "dayOfMonth", locale), last);
            case YEAR -> fill(locale, "when.span", format(begin, begin.precision().name().equals("MONTH") ? "monthAlone" : "dayAndMonth", locale), last);
            case NOTHING -> fill(locale, "when.span", first, last);
        };
    }

    private static String one(KnownDate known, Locale locale) {
        String words = switch (known.precision()) {
            case CENTURY -> fill(locale, "when.century", String.valueOf(known.start().getYear() / 100 * 100));
            case DECADE -> fill(locale, "when.decade", String.valueOf(known.start().getYear() / 10 * 10));
            case YEAR -> String.valueOf(known.start().getYear());
            case SEASON -> fill(locale, "when.season." + known.edtf().substring(5, 7), String.valueOf(known.start().getYear()));
            case MONTH -> format(known, "month", locale);
            case DAY -> format(known, "day", locale);
            case MINUTE -> format(known, "stamp", locale) + offset(known);
            case SECOND -> format(known, "second", locale) + offset(known);
        };
        String about = known.approximate() ? fill(locale, "when.about", words) : words;
        return known.uncertain() ? fill(locale, "when.uncertain", about) : about;
    }

    private static String offset(KnownDate known) {
        return known.offset().map(offset -> offset.getTotalSeconds() == 0 ? " UTC" : " UTC" + offset.getId()).orElse("");
    }

    private static String format(KnownDate known, String form, Locale locale) {
        return DateTimeFormatter.ofPattern(Wording.find(locale, "when.pattern." + form).orElse("uuuu-MM-dd"), locale).format(known.start());
    }

    private static String fill(Locale locale, String key, Object... args) {
        return new MessageFormat(Wording.find(locale, key).orElse(key), locale).format(args);
    }
}
