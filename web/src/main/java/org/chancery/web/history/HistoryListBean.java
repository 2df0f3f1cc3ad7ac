package org.chancery.web.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.chancery.domain.history.HistoryLine;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.Slice;
import org.chancery.service.history.FindEvents;
import org.chancery.service.history.HistoryService;
import org.chancery.web.identity.SignedInOfficer;
import org.chancery.web.kernel.HighestMarking;
import org.chancery.web.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** The list of events: an auditor's search through everything, or the history of one case file or entry. */
@Named("historyList")
@RequestScoped
public class HistoryListBean {

    private static final int PAGE = 25;

    @Inject
    private HistoryService history;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedInOfficer officer;

    @Inject
    private EventWords words;

    @Inject
    private Wording wording;

    private HistoryAddress address = new HistoryAddress(Map.of());
    private HighestMarking marking = new HighestMarking();
    private @Nullable Slice<HistoryLine> events;

    /** Reads what the address asks for. */
    public void load() {
        address = new HistoryAddress(request.getParameterMap());
        FindEvents asked = new FindEvents(address.filter(), HistoryLine.place(address.value(HistoryAddress.AFTER)), PAGE);
        events = isOfOneRecord() && !isAuditor() ? history.ofRecord(asked) : history.find(asked);
        events.items().forEach(line -> marking.add(line.classification(), List.of()));
    }

    /** A form that was refused stands on the list as it was. */
    private Slice<HistoryLine> events() {
        Slice<HistoryLine> known = events;
        if (known == null) {
            load();
            known = Objects.requireNonNull(events);
        }
        return known;
    }

    /**
     * The events.
     *
     * @return lines of this page, newest first
     */
    public List<EventLine> getLines() {
        return events().items().stream().map(words::line).toList();
    }

    /**
     * The events, day by day.
     *
     * @return days in UTC, newest first, with their events
     */
    public List<EventDay> getDays() {
        return EventDay.of(getLines());
    }

    /**
     * What the list tells.
     *
     * @return heading: of an officer, of a record, or of all
     */
    public String getHeading() {
        List<EventLine> lines = getLines();
        if (address.has(HistoryAddress.OFFICER)) {
            return wording.say("history.ofOfficer", address.value(HistoryAddress.OFFICER));
        }
        if (address.has(HistoryAddress.CASE)) {
            return wording.say("history.ofRecord", address.value(HistoryAddress.CASE));
        }
        boolean one = address.has(HistoryAddress.RECORD) || address.has(HistoryAddress.ENTRY);
        return !one ? wording.say("history.title")
                : wording.say("history.ofRecord", lines.isEmpty() ? address.value(HistoryAddress.RECORD) : lines.get(0).on());
    }

    /**
     * What the list asks for, for another page about the same events.
     *
     * @return parameters of the address, from the question mark on
     */
    public String getParameters() {
        return address.fromTheBeginning().parameters();
    }

    /**
     * The list from its beginning.
     *
     * @return address
     */
    public String getHere() {
        return address.fromTheBeginning().text();
    }

    /**
     * All that was done to one record.
     *
     * @param line an event about it
     * @return address, empty when the event is about no record
     */
    public String ofRecord(EventLine line) {
        return line.event().recordId() == null ? "" : new HistoryAddress(Map.of()).with(HistoryAddress.RECORD, line.event().recordId().toString());
    }

    /**
     * How many there are.
     *
     * @return count, up to its cap
     */
    public long getCount() {
        return Math.min(events().count(), Slice.COUNT_CAP);
    }

    /**
     * Whether there are more than were counted.
     *
     * @return true when the count is a lower bound
     */
    public boolean isCapped() {
        return events().countIsCapped();
    }

    /**
     * How many there are, in words.
     *
     * @return sentence
     */
    public String getCounted() {
        return wording.say(isCapped() ? "history.countMore" : "history.count", getCount());
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
     * Whether an auditor reads.
     *
     * @return true with the filters of the whole history
     */
    public boolean isAuditor() {
        return officer.may(Roles.AUDITOR);
    }

    /**
     * Whether the list is that of one case file or entry.
     *
     * @return true when the address names one
     */
    public boolean isOfOneRecord() {
        return address.has(HistoryAddress.CASE) || address.has(HistoryAddress.ENTRY);
    }

    /**
     * The case file whose history it is.
     *
     * @return number, empty for another list
     */
    public String getCaseNumber() {
        return address.value(HistoryAddress.CASE);
    }

    /**
     * The value of a filter, to fill the form again.
     *
     * @param name name of the filter
     * @return value as chosen
     */
    public String value(String name) {
        return address.value(name);
    }

    /**
     * The filters chosen.
     *
     * @return each with the address without it
     */
    public List<Choice> getChoices() {
        return words.filters(address).entrySet().stream()
                .map(filter -> new Choice(filter.getValue(), address.with(filter.getKey(), "")))
                .toList();
    }

    /**
     * The acts to choose from.
     *
     * @return each with the address that asks for it
     */
    public List<Choice> getActions() {
        return words.actions().stream().map(verb -> new Choice(words.action(verb), address.with(HistoryAddress.ACTION, verb))).toList();
    }

    /**
     * The same list of what one officer did.
     *
     * @param name name of the officer
     * @return address
     */
    public String byOfficer(String name) {
        return address.with(HistoryAddress.OFFICER, name);
    }

    /**
     * The same list of refusals only, or of everything when it is that already.
     *
     * @return address
     */
    public String getRefusedAddress() {
        return address.with(HistoryAddress.REFUSED, address.has(HistoryAddress.REFUSED) ? "" : "true");
    }

    /**
     * The page of newer events.
     *
     * @return address, null on the first page
     */
    public @Nullable String getNewer() {
        return events().prevCursor().map(this::page).orElse(null);
    }

    /**
     * The page of older events.
     *
     * @return address, null on the last page
     */
    public @Nullable String getOlder() {
        return events().nextCursor().map(this::page).orElse(null);
    }

    private String page(Cursor cursor) {
        return address.with(HistoryAddress.AFTER, cursor.text());
    }

    /**
     * A filter to take or to leave.
     *
     * @param says what it says
     * @param href the list with it, or without it
     */
    public record Choice(String says, String href) {}
}
