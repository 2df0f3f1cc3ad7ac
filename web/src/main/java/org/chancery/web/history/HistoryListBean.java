package org.chancery.web.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.history.HistoryFilter;
import org.chancery.domain.history.HistoryLine;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.CalendarDay;
import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.RecordNotFound;
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
    private static final String IDENTITY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

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
        FindEvents asked = new FindEvents(filter(), HistoryLine.place(address.value(HistoryAddress.AFTER)), PAGE);
        events = isOfOneRecord() && !isAuditor() ? history.ofRecord(asked) : history.find(asked);
        events.items().forEach(line -> marking.add(line.classification(), List.of()));
    }

    private HistoryFilter filter() {
        String record = address.value(HistoryAddress.RECORD);
        boolean number = !record.isEmpty() && !record.matches(IDENTITY);
        String file = address.has(HistoryAddress.CASE) ? address.value(HistoryAddress.CASE) : number ? record : "";
        return new HistoryFilter(
                chosen(HistoryAddress.OFFICER).orElse(null),
                chosen(HistoryAddress.ACTION).orElse(null),
                number || record.isEmpty() ? null : identity(record),
                file.isEmpty() ? null : CaseNumber.parse(file).toString(),
                chosen(HistoryAddress.ENTRY).map(HistoryListBean::identity).orElse(null),
                day(HistoryAddress.FROM).map(HistoryListBean::start).orElse(null),
                day(HistoryAddress.TO).map(day -> start(day.plusDays(1))).orElse(null),
                address.has(HistoryAddress.REFUSED));
    }

    private Optional<String> chosen(String name) {
        return Optional.of(address.value(name)).filter(value -> !value.isEmpty());
    }

    private static UUID identity(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new RecordNotFound();
        }
    }

    private Optional<LocalDate> day(String name) {
        return chosen(name).map(CalendarDay::parse);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /**
     * The events.
     *
     * @return lines of this page, newest first
     */
    public List<EventLine> getLines() {
        return events == null ? List.of() : events.items().stream().map(words::line).toList();
    }

    /**
     * How many there are.
     *
     * @return count, up to its cap
     */
    public long getCount() {
        return events == null ? 0 : Math.min(events.count(), Slice.COUNT_CAP);
    }

    /**
     * Whether there are more than were counted.
     *
     * @return true when the count is a lower bound
     */
    public boolean isCapped() {
        return events != null && events.countIsCapped();
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
        return HistoryAddress.FILTERS.stream()
                .filter(address::has)
                .map(name -> new Choice(wording.say("history.chosen." + name, shown(name)), address.with(name, "")))
                .toList();
    }

    private String shown(String name) {
        String value = address.value(name);
        return name.equals(HistoryAddress.ACTION) ? words.action(value) : value;
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
        return events == null ? null : events.prevCursor().map(this::page).orElse(null);
    }

    /**
     * The page of older events.
     *
     * @return address, null on the last page
     */
    public @Nullable String getOlder() {
        return events == null ? null : events.nextCursor().map(this::page).orElse(null);
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
