package org.chancery.web.casefile;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.casefile.CaseFileColumn;
import org.chancery.domain.casefile.CaseFileOrder;
import org.chancery.domain.casefile.CaseFileSummary;
import org.chancery.domain.casefile.CaseListChoice;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.Slice;
import org.chancery.domain.kernel.Words;
import org.chancery.service.casefile.CaseFileService;
import org.chancery.service.casefile.ListCaseFiles;
import org.chancery.service.casefile.SavedViewService;
import org.chancery.web.kernel.Address;
import org.chancery.web.kernel.HighestMarking;
import org.chancery.web.kernel.Look;
import org.chancery.web.kernel.When;
import org.jspecify.annotations.Nullable;

/** The register of case files: its filters, its order and its place are in the address. */
@Named("listCaseFiles")
@ViewScoped
public class ListCaseFilesBean implements Serializable {

    private static final int ROWS = 25;

    @Inject
    private CaseFileService caseFiles;

    @Inject
    private SavedViewService views;

    @Inject
    private CaseListAddress addresses;

    @Inject
    private CaseListWords words;

    @Inject
    private Look look;

    @Inject
    private When when;

    private CaseListChoice choice = CaseListChoice.ALL;

    private List<CaseFileColumn> asked = List.of();

    private List<CaseFileColumn> columns = CaseFileColumn.USUAL;

    private @Nullable String after;

    private transient @Nullable Slice<CaseFileSummary> slice;

    /** Reads what the address asks for. */
    public void load() {
        Map<String, String> parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        choice = addresses.choice(parameters);
        after = parameters.get("after");
        asked = addresses.columns(parameters);
        columns = asked.isEmpty() ? views.columns() : asked;
    }

    private Slice<CaseFileSummary> shown() {
        Slice<CaseFileSummary> read = slice;
        if (read == null) {
            read = caseFiles.list(new ListCaseFiles(choice.filter(look.getZone(), when.getToday()), choice.order(), after, ROWS));
            slice = read;
        }
        return read;
    }

    /**
     * The register with these filters, in this order, from its beginning.
     *
     * @return its address
     */
    public Address getHere() {
        return addresses.of(choice, asked);
    }

    /**
     * The register of what changed in the last days.
     *
     * @param days how many days back
     * @return address
     */
    public String since(int days) {
        return getHere().with("from", when.getToday().minusDays(days).toString()).with("to", null).toString();
    }

    /**
     * What a filter that is sent by a form has to carry along.
     *
     * @param filters names of the filters that the form itself sends, with commas between them
     * @return names and values of the others
     */
    public List<Map.Entry<String, String>> others(String filters) {
        List<String> own = List.of(filters.split(",", -1));
        return getHere().choices().entrySet().stream().filter(other -> !own.contains(other.getKey())).toList();
    }

    /**
     * The filters that are set, in words.
     *
     * @return name of the filter and its words
     */
    public List<Map.Entry<String, String>> getChosen() {
        return words.filters(getHere());
    }

    /**
     * Whether a filter is set.
     *
     * @param filter name of the filter
     * @return true when it narrows the list
     */
    public boolean narrowedBy(String filter) {
        return getHere().choices().containsKey(filter);
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
     * Whether the list has an order.
     *
     * @param order word of the order
     * @return for the table's head, nothing when the list is sorted otherwise
     */
    public @Nullable String sorted(String order) {
        return order.equals(Words.of(choice.order())) ? choice.order() == CaseFileOrder.CHANGED ? "descending" : "ascending" : null;
    }

    /**
     * Whether the list has a column.
     *
     * @param column word of the column
     * @return true when it is shown
     */
    public boolean shows(String column) {
        return columns.contains(Words.in(CaseFileColumn.class, column));
    }

    /**
     * Which case files are shown, in which order.
     *
     * @return the choice
     */
    public CaseListChoice getChoice() {
        return choice;
    }

    /**
     * What is said of each case file.
     *
     * @return columns in the order of the register
     */
    public List<CaseFileColumn> getColumns() {
        return columns;
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
        return place(shown().prevCursor());
    }

    /**
     * The page after.
     *
     * @return address, or null
     */
    public @Nullable String getOlder() {
        return place(shown().nextCursor());
    }

    private @Nullable String place(Optional<Cursor> cursor) {
        return cursor.map(Cursor::text).map(text -> getHere().with("after", text).toString()).orElse(null);
    }
}
