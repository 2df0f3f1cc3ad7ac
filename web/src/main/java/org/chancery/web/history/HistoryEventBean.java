package org.chancery.web.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.history.FieldChange;
import org.chancery.domain.history.HistoryEvent;
import org.chancery.domain.history.HistoryLine;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.service.history.EventDetail;
import org.chancery.service.history.HistoryService;
import org.chancery.service.history.log.EventPlace;
import org.chancery.service.history.log.LogService;
import org.chancery.web.identity.SignedInOfficer;
import org.chancery.web.kernel.HighestMarking;
import org.chancery.web.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** One event, with the record before and after. */
@Named("historyEvent")
@RequestScoped
public class HistoryEventBean {

    @Inject
    private HistoryService history;

    @Inject
    private EventWords words;

    @Inject
    private FieldWords fields;

    @Inject
    private LogService log;

    @Inject
    private SignedInOfficer officer;

    @Inject
    private Wording wording;

    private String id = "";
    private HighestMarking marking = new HighestMarking();
    private @Nullable EventDetail detail;
    private @Nullable EventLine line;
    private Optional<EventPlace> place = Optional.empty();

    /** Reads the event that the address names. */
    public void load() {
        try {
            detail = history.event(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            throw new RecordNotFound();
        }
        line = words.line(HistoryLine.of(detail.event()));
        marking.add(detail.event().getClassification(), List.of());
        place = officer.may(Roles.AUDITOR) ? log.place(detail.event().getId()) : Optional.empty();
    }

    /**
     * Where the event stands in the log, for auditors.
     *
     * @return words, empty for others
     */
    public String getPlace() {
        return !officer.may(Roles.AUDITOR) ? ""
                : place.map(found -> wording.say(found.sealed() ? "history.placeSealed" : "history.place", found.index()))
                        .orElseGet(() -> wording.say("history.noPlace"));
    }

    /**
     * Whether the proof that it is in the log can be had.
     *
     * @return true for auditors, once a checkpoint is signed over it
     */
    public boolean isProvable() {
        return place.map(EventPlace::sealed).orElse(false);
    }

    private EventDetail shown() {
        if (detail == null) {
            throw new RecordNotFound();
        }
        return detail;
    }

    /**
     * The event.
     *
     * @return event
     */
    public HistoryEvent getEvent() {
        return shown().event();
    }

    /**
     * The event in words.
     *
     * @return line of the list
     */
    public EventLine getLine() {
        if (line == null) {
            throw new RecordNotFound();
        }
        return line;
    }

    /**
     * The highest marking of what is shown.
     *
     * @return level
     */
    public HighestMarking getMarking() {
        return marking;
    }

    /**
     * The fields that the event changed.
     *
     * @return rows
     */
    public List<FieldRow> getChanged() {
        return rows(true);
    }

    /**
     * The fields that stayed as they were, and those that say only when and by whom.
     *
     * @return rows
     */
    public List<FieldRow> getUnchanged() {
        return rows(false);
    }

    private List<FieldRow> rows(boolean changed) {
        Map<String, String> names = shown().names();
        return shown().changes().stream()
                .filter(change -> !FieldWords.onlySorts(change))
                .filter(change -> changed == (change.isChanged() && !FieldWords.saysWhenAndWho(change)))
                .map((FieldChange change) -> fields.row(change, names))
                .toList();
    }

    /**
     * Head of the column before.
     *
     * @return words
     */
    public String getBeforeHead() {
        return wording.say(getEvent().getBefore().isEmpty() ? "history.beforeNew" : "kernel.before");
    }

    /**
     * Head of the column after.
     *
     * @return words with the version
     */
    public String getAfterHead() {
        return getEvent().getAfter().isEmpty() ? wording.say("history.afterGone")
                : wording.say("history.afterVersion", getEvent().getRecordVersion().orElse(0L));
    }

    /**
     * Whether the event has a record before or after.
     *
     * @return false for refusals, look-ups and sign-ins
     */
    public boolean isAboutAChange() {
        return getEvent().getBefore().isPresent() || getEvent().getAfter().isPresent();
    }

    /**
     * The event's identity in the address.
     *
     * @return identity as text
     */
    public String getId() {
        return id;
    }

    /** Takes the event's identity from the address. */
    public void setId(String id) {
        this.id = id;
    }
}
