package org.chancery.web.casefile;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.casefile.CaseFileFilter;
import org.chancery.domain.casefile.CaseFileOrder;
import org.chancery.domain.casefile.CaseFileSummary;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.Slice;
import org.chancery.domain.kernel.Words;
import org.chancery.service.casefile.CaseFileService;
import org.chancery.service.casefile.ListCaseFiles;
import org.chancery.web.kernel.Address;
import org.chancery.web.kernel.HighestMarking;
import org.chancery.web.kernel.Look;
import org.chancery.web.kernel.When;
import org.chancery.web.kernel.Wording;
import org.chancery.web.party.StateNames;
import org.jspecify.annotations.Nullable;

/** The register of case files: its filters, its order and its place are in the address. */
@Named("listCaseFiles")
@ViewScoped
public class ListCaseFilesBean implements Serializable {

    private static final int ROWS = 25;

    @Inject
    private CaseFileService caseFiles;

    @Inject
    private ClassificationChoices scale;

    @Inject
    private Look look;

    @Inject
    private Wording wording;

    @Inject
    private When when;

    @Inject
    private StateNames states;

    private @Nullable String desk;

    private @Nullable String status;

    private @Nullable String state;

    private @Nullable String officer;

    private @Nullable String classification;

    private @Nullable LocalDate from;

    private @Nullable LocalDate to;

    private @Nullable String q;

    private @Nullable String sort;

    private @Nullable String after;

    private transient @Nullable Slice<CaseFileSummary> slice;

    /** Reads the page of the register that the address names. */
    public void load() {
        CaseFileOrder order = sort == null ? CaseFileOrder.CHANGED : Words.in(CaseFileOrder.class, sort);
        slice = caseFiles.list(new ListCaseFiles(filter(), order, after, ROWS));
    }

    private CaseFileFilter filter() {
        return new CaseFileFilter(
                desk == null ? Set.of() : Set.of(desk),
                status == null ? Set.of() : Set.of(Words.in(CaseStatus.class, status)),
                state,
                officer,
                classification == null ? null : scale.level(classification),
                start(from),
                to == null ? null : start(to.plusDays(1)),
                q);
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(look.getZone()).toInstant();
    }

    private Slice<CaseFileSummary> shown() {
        Slice<CaseFileSummary> read = slice;
        if (read == null) {
            load();
            read = slice;
        }
        return read == null ? new Slice<>(List.of(), Optional.empty(), Optional.empty(), 0, false) : read;
    }

    private Address here() {
        return Address.of("list.xhtml")
                .with("desk", desk)
                .with("status", status)
                .with("state", state)
                .with("officer", officer)
                .with("classification", classification)
                .with("from", from == null ? null : from.toString())
                .with("to", to == null ? null : to.toString())
                .with("q", q)
                .with("sort", sort);
    }

    /**
     * The register with another filter, from its beginning.
     *
     * @param filter name of the filter
     * @param value its value
     * @return address
     */
    public String with(String filter, String value) {
        return here().with(filter, value).toString();
    }

    /**
     * The register without a filter.
     *
     * @param filter name of the filter
     * @return address
     */
    public String without(String filter) {
        return here().with(filter, null).toString();
    }

    /**
     * The register of what changed in the last days.
     *
     * @param days how many days back
     * @return address
     */
    public String since(int days) {
        return here().with("from", when.getToday().minusDays(days).toString()).with("to", null).toString();
    }

    /**
     * What a filter that is sent by a form has to carry along.
     *
     * @param filters names of the filters that the form itself sends, with commas between them
     * @return names and values of the others
     */
    public List<Map.Entry<String, String>> others(String filters) {
        List<String> own = List.of(filters.split(",", -1));
        return here().choices().entrySet().stream().filter(choice -> !own.contains(choice.getKey())).toList();
    }

    /**
     * The filters that are set, in words.
     *
     * @return name of the filter and its words
     */
    public List<Map.Entry<String, String>> getChosen() {
        Map<String, Object> shown = new LinkedHashMap<>();
        here().choices().forEach((filter, value) -> shown.put(filter, switch (filter) {
            case "status" -> wording.say("status." + value);
            case "state" -> states.name(value);
            case "classification" -> wording.say("classification." + scale.level(value));
            case "from" -> from;
            case "to" -> to;
            default -> value;
        }));
        List<Map.Entry<String, String>> chosen = new ArrayList<>();
        shown.forEach((filter, value) -> {
            if (!filter.equals("sort")) {
                chosen.add(Map.entry(filter, wording.say("casefile.filter." + filter, value)));
            }
        });
        return chosen;
    }

    /**
     * Whether a filter is set.
     *
     * @param filter name of the filter
     * @return true when it narrows the list
     */
    public boolean narrowedBy(String filter) {
        return here().choices().containsKey(filter);
    }

    /**
     * Whether any filter is set.
     *
     * @return true when the list is narrowed
     */
    public boolean isNarrowed() {
        return !getChosen().isEmpty();
    }

    /**
     * The statuses to choose from.
     *
     * @return words of the statuses
     */
    public List<String> getStatuses() {
        return Stream.of(CaseStatus.values()).map(Words::of).toList();
    }

    /**
     * Which way a column is sorted.
     *
     * @param order word of the order
     * @return for the table's head, nothing when the list is not sorted by it
     */
    public @Nullable String sorted(String order) {
        return order.equals(sort == null ? Words.of(CaseFileOrder.CHANGED) : sort) ? order.equals("changed") ? "descending" : "ascending" : null;
    }

    /**
     * The rows.
     *
     * @return case files of this page of the register
     */
    public List<CaseFileSummary> getRows() {
        return shown().items();
    }

    /**
     * The highest marking among the rows.
     *
     * @return level and caveats
     */
    public HighestMarking getHighest() {
        HighestMarking highest = new HighestMarking();
        getRows().forEach(row -> highest.add(row.level(), row.caveats()));
        return highest;
    }

    /**
     * Whether a case file is late.
     *
     * @param row the case file
     * @return true when its day has passed and the matter is not settled
     */
    public boolean late(CaseFileSummary row) {
        LocalDate due = row.dueOn();
        return due != null
                && due.isBefore(when.getToday())
                && row.status() != CaseStatus.RESOLVED
                && row.status() != CaseStatus.CLOSED;
    }

    /**
     * How many there are.
     *
     * @return number of case files that were counted
     */
    public long getCount() {
        return shown().countIsCapped() ? Slice.COUNT_CAP : shown().count();
    }

    /**
     * Whether counting stopped.
     *
     * @return true when there are more
     */
    public boolean isCapped() {
        return shown().countIsCapped();
    }

    /**
     * The page before.
     *
     * @return address, or null
     */
    public @Nullable String getNewer() {
        return shown().prevCursor().map(Cursor::text).map(place -> here().with("after", place).toString()).orElse(null);
    }

    /**
     * The page after.
     *
     * @return address, or null
     */
    public @Nullable String getOlder() {
        return shown().nextCursor().map(Cursor::text).map(place -> here().with("after", place).toString()).orElse(null);
    }

    /**
     * Code of the desk.
     *
     * @return code of the desk
     */
    public @Nullable String getDesk() {
        return desk;
    }

    /**
     * Takes what was typed.
     *
     * @param desk code of the desk
     */
    public void setDesk(@Nullable String desk) {
        this.desk = desk;
    }

    /**
     * Word of the status.
     *
     * @return word of the status
     */
    public @Nullable String getStatus() {
        return status;
    }

    /**
     * Takes what was typed.
     *
     * @param status word of the status
     */
    public void setStatus(@Nullable String status) {
        this.status = status;
    }

    /**
     * Code of a state concerned.
     *
     * @return code of a state concerned
     */
    public @Nullable String getState() {
        return state;
    }

    /**
     * Takes what was typed.
     *
     * @param state code of a state concerned
     */
    public void setState(@Nullable String state) {
        this.state = state;
    }

    /**
     * Name of the officer in charge.
     *
     * @return name of the officer in charge
     */
    public @Nullable String getOfficer() {
        return officer;
    }

    /**
     * Takes what was typed.
     *
     * @param officer name of the officer in charge
     */
    public void setOfficer(@Nullable String officer) {
        this.officer = officer;
    }

    /**
     * Word of the level of classification.
     *
     * @return word of the level of classification
     */
    public @Nullable String getClassification() {
        return classification;
    }

    /**
     * Takes what was typed.
     *
     * @param classification word of the level of classification
     */
    public void setClassification(@Nullable String classification) {
        this.classification = classification;
    }

    /**
     * First day of the last change.
     *
     * @return first day of the last change
     */
    public @Nullable LocalDate getFrom() {
        return from;
    }

    /**
     * Takes what was typed.
     *
     * @param from first day of the last change
     */
    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    /**
     * Last day of the last change.
     *
     * @return last day of the last change
     */
    public @Nullable LocalDate getTo() {
        return to;
    }

    /**
     * Takes what was typed.
     *
     * @param to last day of the last change
     */
    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    /**
     * Words of the title, or a number.
     *
     * @return words of the title, or a number
     */
    public @Nullable String getQ() {
        return q;
    }

    /**
     * Takes what was typed.
     *
     * @param q words of the title, or a number
     */
    public void setQ(@Nullable String q) {
        this.q = q;
    }

    /**
     * Word of the order.
     *
     * @return word of the order
     */
    public @Nullable String getSort() {
        return sort;
    }

    /**
     * Takes what was typed.
     *
     * @param sort word of the order
     */
    public void setSort(@Nullable String sort) {
        this.sort = sort;
    }

    /**
     * Place in the list.
     *
     * @return place in the list
     */
    public @Nullable String getAfter() {
        return after;
    }

    /**
     * Takes what was typed.
     *
     * @param after place in the list
     */
    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
