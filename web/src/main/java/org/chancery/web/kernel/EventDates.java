package org.chancery.web.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

import org.chancery.domain.kernel.EventDate;
import org.jspecify.annotations.Nullable;

/** Says uncertain dates on a page, in the language of its reader: {@code #{eventDates.words(entry.occurred)}}. */
@Named
@ApplicationScoped
public class EventDates {

    /**
     * Says a date.
     *
     * @param date the date, or null
     * @return its words, empty for null
     */
    public String words(@Nullable EventDate date) {
        return date == null ? "" : new EventDateFormat(FacesContext.getCurrentInstance().getViewRoot().getLocale()).words(date);
    }
}
