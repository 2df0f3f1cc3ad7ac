package org.chancery.web.kernel;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Days and moments as the ministry writes them: with the weekday, by the clock of the place, never more exact than known. */
@Named("when")
@RequestScoped
public class When {

    private static final long HOURS_SHOWN_AS_SUCH = 48;

    @Inject
    private Look look;

    @Inject
    private Clock clock;

    /**
     * Shows a day or moment.
     *
     * @param value an instant, a day, an uncertain date or its text, something that may be absent, or null
     * @param as day, weekday, weekdayShort, long, stamp, recent, time, waiting, ago, utc or instant; nothing means day for days and stamp for moments
     * @return the words in the reader's language, nothing when there is nothing
     */
    public String show(@Nullable Object value, @Nullable String as) {
        Object known = known(value);
        String form = as == null || as.isEmpty() ? known instanceof LocalDate ? "day" : "stamp" : as;
        if (known instanceof EventDate date) {
            return new EventDateFormat(look.getLocale()).words(date);
        }
        if (known instanceof LocalDate day) {
            return pattern(form.equals("stamp") || form.equals("recent") ? "day" : form, day);
        }
        if (!(known instanceof Instant moment)) {
            return known == null ? "" : known.toString();
        }
        return switch (form) {
            case "recent" -> recent(moment);
            case "waiting" -> waiting(moment);
            case "ago" -> Duration.between(moment, clock.instant()).toMinutes() < 1 ? say("when.justNow") : say("when.ago", waiting(moment));
            case "utc" -> pattern("utc", moment.atOffset(ZoneOffset.UTC));
            case "instant" -> pattern(exactness(moment), moment.atOffset(ZoneOffset.UTC));
            default -> pattern(form, moment.atZone(look.getZone()));
        };
    }

    /**
     * A day or moment for machines.
     *
     * @param value as in {@link #show}
     * @return ISO 8601 or EDTF, nothing when there is nothing
     */
    public String machine(@Nullable Object value) {
        Object known = known(value);
        return known instanceof EventDate date ? date.edtf() : known == null ? "" : known.toString();
    }

    /**
     * Today by the clock of the place.
     *
     * @return the day
     */
    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), look.getZone());
    }

    /**
     * The clock by which moments are shown.
     *
     * @return its name and distance, for instance {@code PKT, UTC+5}
     */
    public String getZoneWords() {
        ZonedDateTime now = clock.instant().atZone(look.getZone());
        int minutes = now.getOffset().getTotalSeconds() / 60;
        String distance = minutes == 0 ? "" : (minutes > 0 ? "+" : "\u2212") + Math.abs(minutes) / 60 + (minutes % 60 == 0 ? "" : ":" + Math.abs(minutes) % 60);
        String name = DateTimeFormatter.ofPattern("z", look.getLocale()).format(now);
        return name.equals("UTC") || name.equals("Z") ? "UTC" + distance : name + ", UTC" + distance;
    }

    private static @Nullable Object known(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return known(optional.orElse(null));
        }
        if (value instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        if (value instanceof ZonedDateTime moment) {
            return moment.toInstant();
        }
        if (value instanceof LocalDateTime moment) {
            return EventDate.at(moment);
        }
        if (value instanceof String text && !text.isBlank()) {
            return read(text);
        }
        return value;
    }

    private static Object read(String text) {
        try {
            return EventDate.parse(text.strip());
        } catch (RuleViolation none) {
            return text;
        }
    }

    private String recent(Instant moment) {
        ZonedDateTime there = moment.atZone(look.getZone());
        LocalDate day = there.toLocalDate();
        LocalDate today = getToday();
        String time = pattern("time", there);
        if (day.equals(today)) {
            return say("when.today", time);
        }
        if (day.equals(today.minusDays(1))) {
            return say("when.yesterday", time);
        }
        return pattern(day.getYear() == today.getYear() ? "recent" : "stamp", there);
    }

    /** An instant is told as exactly as it was given: to the minute, the second or the microsecond. */
    private static String exactness(Instant moment) {
        return moment.getNano() != 0 ? "instantMicros" : moment.getEpochSecond() % 60 != 0 ? "instantSeconds" : "instant";
    }

    private String waiting(Instant since) {
        Duration passed = Duration.between(since, clock.instant());
        if (passed.toMinutes() < 60) {
            return say("when.minutes", Math.max(0, passed.toMinutes()));
        }
        return passed.toHours() < HOURS_SHOWN_AS_SUCH ? say("when.hours", passed.toHours()) : say("when.days", passed.toDays());
    }

    private String pattern(String form, TemporalAccessor value) {
        Locale locale = look.getLocale();
        String pattern = Wording.find(locale, "when.pattern." + form).orElse("uuuu-MM-dd");
        try {
            return DateTimeFormatter.ofPattern(pattern, locale).format(value);
        } catch (DateTimeException lacking) {
            return value.toString();
        }
    }

    private String say(String key, Object... args) {
        return new java.text.MessageFormat(Wording.find(look.getLocale(), key).orElse(key), look.getLocale()).format(args);
    }
}
