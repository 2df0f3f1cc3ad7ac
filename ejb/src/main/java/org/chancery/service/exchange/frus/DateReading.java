package org.chancery.service.exchange.frus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds when a document was written, and says where that was found. */
final class DateReading {

    private static final Pattern MACHINE = Pattern.compile(
            "\\d{4}(?:-\\d{2}(?:-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2})?)?)?)?");
    private static final Pattern RECEIVED = Pattern
            .compile("[\\[(]((?:Received|Rec’d|Rec'd|Receipt)[^\\])]*)[\\])]");

    private static final int LONGEST_LINE = 120;

    private final TeiElement document;
    private final List<TeiElement> own;
    private final List<TeiElement> datelines;
    private final Consumer<FrusWarning> warnings;

    DateReading(TeiElement document, Consumer<FrusWarning> warnings) {
        this.document = document;
        this.warnings = warnings;
        // A quoted paper's dateline comes second, even when the document's own stands at its close.
        this.own = document.find(e -> e.is("dateline"), e -> belongsToAnother(e) || e.is("quote"));
        this.datelines = new ArrayList<>(own);
        document.find(e -> e.is("dateline"), DateReading::belongsToAnother).stream()
                .filter(e -> own.stream().noneMatch(o -> o == e)).forEach(datelines::add);
    }

    private static boolean belongsToAnother(TeiElement element) {
        return element.is("attachment") || element.is("note") || element.is("floatingText");
    }

    /** The dateline that gives the date, else the first one. */
    Optional<TeiElement> dateline() {
        return own.stream().filter(d -> machine(d).isPresent()).findFirst().or(() -> datelines.stream().findFirst());
    }

    /** The place that the dateline names, else that another one of the document's own names. */
    Optional<String> place() {
        return Stream.concat(dateline().stream(), own.stream()).flatMap(d -> d.find(e -> e.is("placeName")).stream())
                .map(TeiElement::wordsWithoutNotes).map(w -> Words.trimPoints(Words.tidy(w))).filter(w -> !w.isEmpty())
                .findFirst();
    }

    /** The date; the head is asked when there is no dateline, and the volume's index of dates at last. */
    FrusDate read(String head) {
        String words = dateline().map(TeiElement::wordsWithoutNotes).map(Words::tidy).orElse("");
        String received = Words.group(RECEIVED, words).map(w -> w.replaceFirst("\\.$", "")).orElse("");
        List<TeiElement> others = datelines.stream().filter(d -> d != dateline().orElseThrow()).toList();
        Optional<String> second = others.stream().map(DateReading::machine).flatMap(Optional::stream).findFirst();
        others.stream().findFirst().ifPresent(d -> warn(FrusWarning.About.SECOND_DATELINE, d.wordsWithoutNotes()));
        Optional<TeiElement> date = dateline().flatMap(d -> d.find(e -> e.is("date") && !isReceipt(e)).stream().findFirst());
        Optional<String> found = dateline().flatMap(DateReading::machine);
        if (found.isPresent()) {
            if (date.flatMap(d -> d.attribute("ana")).orElse("").contains("inferred")) {
                warn(FrusWarning.About.DATE_INFERRED, words);
            }
            return new FrusDate(found, words, FrusDate.Source.DATELINE, second, received);
        }
        boolean undated = (words + " " + head).toLowerCase(Locale.ROOT).contains("undated");
        Optional<String> spoken = Months.read(RECEIVED.matcher(words).replaceAll(""));
        if (spoken.isPresent()) {
            warn(FrusWarning.About.DATE_FROM_WORDS, words);
            return new FrusDate(spoken, words, FrusDate.Source.DATELINE_WORDS, second, received);
        }
        Optional<String> aligned = datelines.isEmpty() ? aligned() : Optional.empty();
        if (aligned.isPresent()) {
            warn(FrusWarning.About.DATE_FROM_WORDS, aligned.get());
            return new FrusDate(aligned.flatMap(Months::read), aligned.get(), FrusDate.Source.DATELINE_WORDS, second, received);
        }
        if (!undated) {
            Optional<String> titled = Months.read(head);
            if (titled.isPresent()) {
                warn(FrusWarning.About.DATE_FROM_HEAD, titled.get());
                return new FrusDate(titled, words, FrusDate.Source.HEAD, second, received);
            }
        }
        return fromIndex(words, undated, second, received);
    }

    /** A line on the right that was not marked up as a dateline, such as {@code Lima, August 15, 1852.} */
    private Optional<String> aligned() {
        return document.elements().stream().filter(e -> e.is("p") && e.attribute("rend").orElse("").contains("right"))
                .map(TeiElement::wordsWithoutNotes).filter(w -> w.length() < LONGEST_LINE && Months.read(w).isPresent()).findFirst();
    }

    private FrusDate fromIndex(String words, boolean undated, Optional<String> second, String received) {
        Optional<String> indexed = span(document.attribute("doc-dateTime-min"), document.attribute("doc-dateTime-max"));
        if (undated) {
            warn(FrusWarning.About.UNDATED, indexed.orElse(""));
        }
        if (indexed.isPresent()) {
            warn(FrusWarning.About.DATE_FROM_INDEX, indexed.get());
            return new FrusDate(indexed, words, FrusDate.Source.VOLUME_INDEX, second, received);
        }
        if (!undated) {
            warn(FrusWarning.About.NO_DATE, "");
        }
        return new FrusDate(Optional.empty(), words, undated ? FrusDate.Source.UNDATED : FrusDate.Source.NONE, second,
                received);
    }

    private void warn(FrusWarning.About about, String detail) {
        warnings.accept(new FrusWarning(about, detail));
    }

    /** What a dateline, or an attachment's, gives for machines. */
    static Optional<String> machine(TeiElement dateline) {
        List<TeiElement> dates = dateline.find(e -> e.is("date"), e -> e.is("note"));
        return dates.stream().filter(d -> !isReceipt(d)).map(DateReading::attributes).flatMap(Optional::stream).findFirst();
    }

    /** The day on which a paper came in is not the day on which it was written. */
    private static boolean isReceipt(TeiElement date) {
        return date.is("date", "received-date");
    }

    private static Optional<String> attributes(TeiElement date) {
        Optional<String> when = date.attribute("when").flatMap(DateReading::edtf);
        return when.or(() -> span(date.attribute("from"), date.attribute("to")))
                .or(() -> span(date.attribute("notBefore"), date.attribute("notAfter")));
    }

    /** A span of two machine dates; whole days lose their first and last second. */
    private static Optional<String> span(Optional<String> from, Optional<String> to) {
        Optional<String> first = from.flatMap(DateReading::edtf).map(d -> day(d, "T00:00:00"));
        Optional<String> last = to.flatMap(DateReading::edtf).map(d -> day(d, "T23:59:59"));
        if (first.isEmpty() || last.isEmpty()) {
            return first.or(() -> last);
        }
        if (first.equals(last)) {
            return first;
        }
        String start = first.get().replaceFirst("T.*$", "");
        String end = last.get().replaceFirst("T.*$", "");
        return Optional.of(start.equals(end) ? start : start.compareTo(end) < 0 ? start + "/" + end : end + "/" + start);
    }

    private static String day(String date, String limit) {
        return date.contains(limit) ? date.substring(0, date.indexOf('T')) : date;
    }

    /** A machine date in EDTF: complete times, no fractions; the zone only where the volume has one. */
    private static Optional<String> edtf(String value) {
        if (!MACHINE.matcher(value).matches()) {
            return Optional.empty();
        }
        String date = value.replaceFirst("\\.\\d+", "").replaceFirst("(T\\d{2}:\\d{2})(?=$|Z|[+-])", "$1:00")
                .replaceFirst("[+-]00:00$", "Z");
        return valid(date) ? Optional.of(date) : Optional.empty();
    }

    private static boolean valid(String date) {
        try {
            if (date.length() >= 10) {
                java.time.LocalDate.parse(date.substring(0, 10));
            } else if (date.length() == 7) {
                java.time.YearMonth.parse(date);
            }
            if (date.length() > 10) {
                java.time.LocalTime.parse(date.substring(11, 19));
            }
            return true;
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }
}
