package org.chancery.web.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.kernel.DatePrecision;
import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.kernel.EventDateWords;
import org.chancery.domain.kernel.KnownDate;
import org.chancery.domain.timeline.TimelineItem;
import org.chancery.web.kernel.Look;
import org.chancery.web.kernel.When;
import org.chancery.web.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** Puts a timeline under the headings of its days, none more exact than the papers are. */
@Named("timelineDays")
@RequestScoped
public class TimelineDays {

    private static final long RECENT = 30;

    @Inject
    private When when;

    @Inject
    private Look look;

    @Inject
    private Wording wording;

    /**
     * Groups what stands on a timeline.
     *
     * @param items in the order of the timeline
     * @return the same, a heading for each run of one day
     */
    public List<TimelineDay> of(List<TimelineItem> items) {
        List<TimelineDay> days = new ArrayList<>();
        for (TimelineItem item : items) {
            String heading = heading(item);
            if (days.isEmpty() || !days.get(days.size() - 1).getHeading().equals(heading)) {
                days.add(new TimelineDay(heading, note(item)));
            }
            days.get(days.size() - 1).add(item);
        }
        return days;
    }

    private String heading(TimelineItem item) {
        EventDate date = date(item);
        return day(item).map(day -> when.show(day, "long")).orElseGet(() -> date == null ? "" : when.show(date, "day"));
    }

    private String note(TimelineItem item) {
        if (item.entry() != null && date(item) == null) {
            return wording.say("casefile.loggedThen");
        }
        return day(item)
                .map(day -> when.getToday().toEpochDay() - day.toEpochDay())
                .filter(past -> past >= 0 && past <= RECENT)
                .map(past -> past == 0 ? wording.say("casefile.today") : wording.say("when.ago", wording.say("when.days", past)))
                .orElse("");
    }

    /** The day of something of which the day at least is known. */
    private Optional<LocalDate> day(TimelineItem item) {
        EventDate date = date(item);
        return date == null
                ? Optional.of(LocalDate.ofInstant(item.at(), look.getZone()))
                : single(date)
                        .filter(known -> known.precision().compareTo(DatePrecision.DAY) >= 0 && !known.approximate() && !known.uncertain())
                        .map(known -> known.start().toLocalDate());
    }

    private static Optional<KnownDate> single(EventDate date) {
        EventDateWords words = EventDateWords.of(date);
        return words.shape() == EventDateWords.Shape.DATE ? words.first() : Optional.empty();
    }

    private static @Nullable EventDate date(TimelineItem item) {
        return item.entry() == null ? null : item.entry().occurred();
    }

    /**
     * The time of day at which something stands.
     *
     * @param item entry or change of status
     * @return time by the clock of the place, nothing when no time is known
     */
    public String time(TimelineItem item) {
        EventDate date = date(item);
        if (date == null) {
            return item.entry() == null ? when.show(item.at(), "time") : wording.say("casefile.undated");
        }
        return single(date)
                .filter(KnownDate::timed)
                .map(known -> DateTimeFormatter.ofPattern("HH:mm", look.getLocale()).format(known.start()))
                .orElse("");
    }

    /**
     * The date as it was written, where the heading alone does not say how it is known.
     *
     * @param item entry or change of status
     * @return EDTF, or nothing for a plain day
     */
    public String written(TimelineItem item) {
        EventDate date = date(item);
        return date == null || date.edtf().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:]+)?") ? "" : date.edtf();
    }
}
