package org.chancery.web.kernel;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.chancery.domain.kernel.DatePrecision;
import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.kernel.EventDateWords;
import org.chancery.domain.kernel.EventDateWords.Shared;
import org.chancery.domain.kernel.KnownDate;

/**
 * Puts uncertain dates into the words of one language: "circa 16 January 2024", "16 to 18 January 2024".
 *
 * <p>Only what the precision vouches for is said, and a time keeps the clock of its place.
 */
public final class EventDateFormat {

    private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};

    private final Locale locale;
    private final Sentences sentences;

    /**
     * Prepares the words of a language.
     *
     * @param locale the language of the reader
     */
    public EventDateFormat(Locale locale) {
        this.locale = locale;
        this.sentences = new Sentences(locale);
    }

    /**
     * Says a date.
     *
     * @param date the date
     * @return its words
     */
    public String words(EventDate date) {
        EventDateWords words = EventDateWords.of(date);
        return switch (words.shape()) {
            case DATE -> words(words.first().orElseThrow());
            case SPAN -> span(words.first().orElseThrow(), words.last().orElseThrow(), words.shared());
            case SINCE -> sentences.say("eventDate.since", words(words.first().orElseThrow()));
            case FROM -> sentences.say("eventDate.from", words(words.first().orElseThrow()));
            case UNTIL -> sentences.say("eventDate.until", words(words.last().orElseThrow()));
            case TO -> sentences.say("eventDate.to", words(words.last().orElseThrow()));
        };
    }

    private String span(KnownDate first, KnownDate last, Shared shared) {
        return switch (shared) {
            case NOTHING -> sentences.say("eventDate.span", words(first), words(last));
            case DAY -> qualified(first, sentences.say("eventDate.moment", pattern("day", first.start()),
                    sentences.say("eventDate.span", pattern(clock(first), first.start()), time(last))));
            case MONTH -> shortened(first, last, "dayOfMonth", "day");
            case YEAR -> first.precision() == DatePrecision.DAY
                    ? shortened(first, last, "dayOfYear", "day")
                    : shortened(first, last, "monthOfYear", "month");
        };
    }

    private String shortened(KnownDate first, KnownDate last, String shorter, String full) {
        return qualified(first, sentences.say("eventDate.span", pattern(shorter, first.start()), pattern(full, last.start())));
    }

    private String words(KnownDate date) {
        LocalDateTime start = date.start();
        return qualified(date, switch (date.precision()) {
            case CENTURY -> sentences.say("eventDate.century", pattern("year", start), pattern("year", date.end()));
            case DECADE -> sentences.say("eventDate.decade", pattern("year", start));
            case YEAR -> pattern("year", start);
            case SEASON -> sentences.say("eventDate." + SEASONS[start.getMonthValue() / 3 - 1], pattern("year", start));
            case MONTH -> pattern("month", start);
            case DAY -> pattern("day", start);
            case MINUTE, SECOND -> sentences.say("eventDate.moment", pattern("day", start), time(date));
        });
    }

    private String time(KnownDate date) {
        String clock = pattern(clock(date), date.start());
        return date.offset().map(offset -> offset.equals(ZoneOffset.UTC)
                ? sentences.say("eventDate.utc", clock)
                : sentences.say("eventDate.offset", clock, offset.getId())).orElse(clock);
    }

    private static String clock(KnownDate date) {
        return date.precision() == DatePrecision.SECOND ? "second" : "minute";
    }

    private String qualified(KnownDate date, String words) {
        if (date.approximate()) {
            return sentences.say(date.uncertain() ? "eventDate.circaUncertain" : "eventDate.circa", words);
        }
        return date.uncertain() ? sentences.say("eventDate.uncertain", words) : words;
    }

    private String pattern(String name, LocalDateTime moment) {
        return DateTimeFormatter.ofPattern(sentences.raw("eventDate.pattern." + name), locale).format(moment);
    }
}
