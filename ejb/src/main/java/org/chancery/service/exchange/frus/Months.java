package org.chancery.service.exchange.frus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads printed dates such as {@code May 4, 1972, 1302Z} or {@code 2 March, 1949}. */
final class Months {

    static final String NAMES = "(?:January|February|March|April|May|June|July|August|September|October|November|"
            + "December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)";
    private static final String YEAR = "(1[6-9]\\d\\d|20\\d\\d)";
    private static final String ZULU = "(?:,? (\\d{2})(\\d{2}) ?Z\\b)?";
    private static final Pattern MONTH_FIRST = Pattern
            .compile("\\b(" + NAMES + ") (\\d{1,2})(?:st|nd|rd|th|d)?,? " + YEAR + ZULU);
    private static final Pattern DAY_FIRST = Pattern
            .compile("\\b(\\d{1,2})(?:st|nd|rd|th|d)?(?: of)? (" + NAMES + "),? " + YEAR + ZULU);
    private static final Pattern MONTH_ONLY = Pattern.compile("\\b(" + NAMES + "),? " + YEAR);
    private static final String ORDER = "janfebmaraprmayjunjulaugsepoctnovdec";

    private Months() {
    }

    /** The first date in the words, in EDTF and only as precise as they are. */
    static Optional<String> read(String words) {
        Matcher monthFirst = MONTH_FIRST.matcher(words);
        if (monthFirst.find()) {
            return day(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2), monthFirst.group(4),
                    monthFirst.group(5));
        }
        Matcher dayFirst = DAY_FIRST.matcher(words);
        if (dayFirst.find()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1), dayFirst.group(4), dayFirst.group(5));
        }
        Matcher month = MONTH_ONLY.matcher(words);
        return month.find() ? Optional.of(String.format("%s-%02d", month.group(2), number(month.group(1))))
                : Optional.empty();
    }

    private static Optional<String> day(String year, String month, String day, String hour, String minute) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), number(month), Integer.parseInt(day));
            boolean timed = hour != null && Integer.parseInt(hour) < 24 && Integer.parseInt(minute) < 60;
            return Optional.of(timed ? date + "T" + hour + ":" + minute + ":00Z" : date.toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String month) {
        return ORDER.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    }
}
