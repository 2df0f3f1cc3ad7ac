package org.chancery.domain.kernel;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * When something happened, as exactly as the papers say and no more, written in EDTF (ISO 8601-2:2019).
 *
 * <p>Understood are years, months, days and local times with or without an offset; {@code ~ ? %} after the whole value;
 * unspecified digits ({@code 2024-01-XX}, {@code 202X}, {@code 19XX}); seasons; and intervals whose ends may be open
 * ({@code ..}) or unknown (left out). Minutes without seconds are allowed beyond the standard, for papers seldom know more.
 * Years run from 0001 to 9999.
 *
 * <p><b>Zone rule.</b> A time without an offset is local to the place and no place is guessed: for sorting it counts as UTC. A
 * time with an offset sorts at its true instant. The stored instant is this sort key and nothing else; what is shown comes from
 * the text.
 *
 * <p>Dates are ordered by their earliest instant, then their latest, then their text, and are equal when their text is.
 */
@Embeddable
public class EventDate implements Comparable<EventDate>, Serializable {

    /** The longest text that is stored. */
    public static final int MAX_LENGTH = 64;

    private static final Instant NEVER = LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999).toInstant(ZoneOffset.UTC);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final long serialVersionUID = 1L;

    @Column(name = "edtf", length = MAX_LENGTH)
    private String edtf;

    @Column(name = "earliest")
    private Instant earliest;

    private transient @Nullable EventDateWords words;

    /** For the persistence provider. */
    protected EventDate() {
    }

    private EventDate(EventDateWords words) {
        this.words = words;
        this.edtf = words.edtf();
        this.earliest = ends().findFirst().orElseThrow().earliest();
    }

    /**
     * Reads a date.
     *
     * @param text EDTF text without spaces around it
     * @return the date
     * @throws RuleViolation {@code eventDate.malformed} when the text is no date
     */
    public static EventDate parse(@Nullable String text) {
        if (text == null || text.length() > MAX_LENGTH) {
            throw malformed(text);
        }
        try {
            return new EventDate(EventDateWords.read(text));
        } catch (DateTimeException e) {
            RuleViolation refusal = malformed(text);
            refusal.addSuppressed(e);
            throw refusal;
        }
    }

    private static RuleViolation malformed(@Nullable String text) {
        String shown = text == null ? "" : text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) + "…" : text;
        return new RuleViolation("eventDate.malformed", shown);
    }

    /**
     * Makes the date of a day that is known.
     *
     * @param day the day
     * @return its date
     */
    public static EventDate on(LocalDate day) {
        return parse(day.toString());
    }

    /**
     * Makes the date of a moment that is known to the minute, by the clock of the place.
     *
     * @param moment the moment; seconds are left out
     * @return its date
     */
    public static EventDate at(LocalDateTime moment) {
        return parse(MINUTES.format(moment));
    }

    /**
     * Gives the text in EDTF.
     *
     * @return the canonical text
     */
    public String edtf() {
        return edtf;
    }

    /**
     * Gives the first moment the date may mean: the key that lists sort by. An interval without a beginning sorts by the earliest
     * moment of its end, for nothing before that is known.
     *
     * @return the sort key, by the zone rule above
     */
    public Instant earliest() {
        return earliest;
    }

    /**
     * Gives the last moment the date may mean; an interval without an end lasts until the year 9999.
     *
     * @return the end of what the date covers, by the zone rule above
     */
    public Instant latest() {
        return switch (words().shape()) {
            case SINCE, FROM -> NEVER;
            case DATE, SPAN, UNTIL, TO -> ends().reduce((a, b) -> b).orElseThrow().latest();
        };
    }

    /**
     * Says how exactly the date is known.
     *
     * @return the precision, of an interval that of its coarser end
     */
    public DatePrecision precision() {
        return ends().map(KnownDate::precision).reduce(DatePrecision::coarser).orElseThrow();
    }

    /**
     * Tells whether the date, or either end of it, is only approximate.
     *
     * @return true for {@code ~} and {@code %}
     */
    public boolean approximate() {
        return ends().anyMatch(KnownDate::approximate);
    }

    /**
     * Tells whether the date, or either end of it, is in doubt.
     *
     * @return true for {@code ?} and {@code %}
     */
    public boolean uncertain() {
        return ends().anyMatch(KnownDate::uncertain);
    }

    /**
     * Tells whether the date runs from one end to another.
     *
     * @return true for {@code a/b} and its open forms
     */
    public boolean isInterval() {
        return words().shape() != EventDateWords.Shape.DATE;
    }

    /** Gives the pieces, read again after the date came from the database or from a session. */
    EventDateWords words() {
        EventDateWords read = words;
        if (read == null) {
            read = EventDateWords.read(edtf);
            words = read;
        }
        return read;
    }

    private Stream<KnownDate> ends() {
        return Stream.of(words().first(), words().last()).flatMap(Optional::stream);
    }

    @Override
    public int compareTo(EventDate other) {
        int order = earliest.compareTo(other.earliest);
        order = order != 0 ? order : latest().compareTo(other.latest());
        return order != 0 ? order : edtf.compareTo(other.edtf);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventDate date && edtf.equals(date.edtf);
    }

    @Override
    public int hashCode() {
        return edtf.hashCode();
    }

    @Override
    public String toString() {
        return edtf;
    }
}
