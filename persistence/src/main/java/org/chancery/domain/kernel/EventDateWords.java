package org.chancery.domain.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An uncertain date taken apart into what is to be said of it, in no language yet.
 *
 * @param shape the sentence it makes
 * @param first the date, or the beginning of the interval, when there is one
 * @param last the end of the interval, when there is one
 */
public record EventDateWords(Shape shape, Optional<KnownDate> first, Optional<KnownDate> last) {

    /** The sentence that a date makes. */
    public enum Shape {
        /** One date: {@code a}. */
        DATE,
        /** From one date to another: {@code a/b}. */
        SPAN,
        /** From a date on and not over: {@code a/..}. */
        SINCE,
        /** Up to a date from no beginning: {@code ../b}. */
        UNTIL,
        /** From a date to an end that nobody knows: {@code a/}. */
        FROM,
        /** To a date from a beginning that nobody knows: {@code /b}. */
        TO
    }

    /** What both ends of an interval have in common and a reader need be told only once. */
    public enum Shared {
        /** Nothing: say both ends in full. */
        NOTHING,
        /** The year: 30 January to 2 February 2024. */
        YEAR,
        /** The month and year: 16 to 18 January 2024. */
        MONTH,
        /** The day: 16 January 2024, 18:40 to 19:10. */
        DAY
    }

    /**
     * Takes an uncertain date apart.
     *
     * @param date the date
     * @return its pieces
     */
    public static EventDateWords of(EventDate date) {
        return date.words();
    }

    /** Reads the text; a {@link DateTimeException} says that it is no date. */
    static EventDateWords read(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return new EventDateWords(Shape.DATE, Optional.of(KnownDate.read(text)), Optional.empty());
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        if (missing(to)) {
            return new EventDateWords(to.isEmpty() ? Shape.FROM : Shape.SINCE, Optional.of(KnownDate.read(from)), Optional.empty());
        }
        KnownDate end = KnownDate.read(to);
        if (missing(from)) {
            return new EventDateWords(from.isEmpty() ? Shape.TO : Shape.UNTIL, Optional.empty(), Optional.of(end));
        }
        KnownDate begin = KnownDate.read(from);
        if (end.latest().isBefore(begin.earliest())) {
            throw new DateTimeException("ends before it begins");
        }
        return new EventDateWords(Shape.SPAN, Optional.of(begin), Optional.of(end));
    }

    private static boolean missing(String end) {
        return end.isEmpty() || end.equals("..");
    }

    /** Gives the canonical text back. */
    String edtf() {
        String from = first.map(KnownDate::edtf).orElse("");
        String to = last.map(KnownDate::edtf).orElse("");
        return switch (shape) {
            case DATE -> from;
            case SINCE -> from + "/..";
            case UNTIL -> "../" + to;
            case SPAN, FROM, TO -> from + "/" + to;
        };
    }

    /**
     * Says what of an interval need be said only once, without making either end more exact than it is.
     *
     * @return what both ends share
     */
    public Shared shared() {
        if (first.isEmpty() || last.isEmpty()) {
            return Shared.NOTHING;
        }
        KnownDate a = first.get();
        KnownDate b = last.get();
        boolean alike = a.precision() == b.precision() && a.offset().equals(b.offset())
                && a.approximate() == b.approximate() && a.uncertain() == b.uncertain();
        LocalDate from = a.start().toLocalDate();
        LocalDate to = b.start().toLocalDate();
        if (!alike || a.precision().compareTo(DatePrecision.MONTH) < 0 || from.getYear() != to.getYear()) {
            return Shared.NOTHING;
        }
        if (a.timed()) {
            return from.equals(to) ? Shared.DAY : Shared.NOTHING;
        }
        return a.precision() == DatePrecision.DAY && from.getMonth() == to.getMonth() ? Shared.MONTH : Shared.YEAR;
    }
}
