package org.chancery.web.timeline;

import java.util.ArrayList;
import java.util.List;

import org.chancery.domain.timeline.TimelineItem;

/** What stands under one heading of a timeline: a day, or as much of a date as is known. */
public class TimelineDay {

    private final String heading;

    private final String note;

    private final List<TimelineItem> items = new ArrayList<>();

    TimelineDay(String heading, String note) {
        this.heading = heading;
        this.note = note;
    }

    void add(TimelineItem item) {
        items.add(item);
    }

    /**
     * The day in words.
     *
     * @return the day in words
     */
    public String getHeading() {
        return heading;
    }

    /**
     * What is to be said of the day, or nothing.
     *
     * @return what is to be said of the day, or nothing
     */
    public String getNote() {
        return note;
    }

    /**
     * What happened then, in the order of the timeline.
     *
     * @return what happened then, in the order of the timeline
     */
    public List<TimelineItem> getItems() {
        return items;
    }
}
