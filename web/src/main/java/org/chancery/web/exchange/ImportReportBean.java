package org.chancery.web.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.chancery.domain.exchange.ImportState;
import org.chancery.domain.exchange.ImportedDocument;
import org.chancery.domain.exchange.ReportFilter;
import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.Slice;
import org.chancery.service.exchange.ImportProgress;
import org.chancery.service.exchange.ImportService;
import org.chancery.web.kernel.Identity;
import org.jspecify.annotations.Nullable;

/** The page that tells how far an import is and what became of every document; all of it stands in the address. */
@Named("importReport")
@RequestScoped
public class ImportReportBean {

    private static final int ROWS = 50;

    @Inject
    private ImportService imports;

    @Inject
    private HttpServletRequest request;

    private String id = "";
    private ReportFilter show = ReportFilter.ALL;
    private @Nullable String after;
    private @Nullable ImportProgress progress;
    private @Nullable Slice<ImportedDocument> slice;

    /**
     * How far it is.
     *
     * @return progress
     */
    public ImportProgress getProgress() {
        ImportProgress read = progress;
        if (read == null) {
            read = imports.get(Identity.of(id));
            progress = read;
        }
        return read;
    }

    /** Reads the import, so that one that does not exist is answered with the page for it. */
    public void load() {
        getProgress();
    }

    /**
     * Whether it is going on.
     *
     * @return true while it is
     */
    public boolean isRunning() {
        return getProgress().state() == ImportState.RUNNING;
    }

    private Slice<ImportedDocument> slice() {
        Slice<ImportedDocument> read = slice;
        if (read == null) {
            read = imports.documents(Identity.of(id), show, after, ROWS);
            slice = read;
        }
        return read;
    }

    /**
     * The lines of this page.
     *
     * @return documents in the order of the source
     */
    public List<ImportedDocument> getRows() {
        return slice().items();
    }

    /**
     * How many lines the report has under the filter.
     *
     * @return number, capped
     */
    public long getCount() {
        return Math.min(slice().count(), Slice.COUNT_CAP);
    }

    /**
     * Whether counting stopped.
     *
     * @return true for a thousand and more
     */
    public boolean isCapped() {
        return slice().countIsCapped();
    }

    /**
     * The lines before.
     *
     * @return address, or null
     */
    public @Nullable String getPrevious() {
        return slice().prevCursor().map(this::address).orElse(null);
    }

    /**
     * The lines after.
     *
     * @return address, or null
     */
    public @Nullable String getNext() {
        return slice().nextCursor().map(this::address).orElse(null);
    }

    /**
     * The report under a filter.
     *
     * @param filter all, doubtful or skipped
     * @return address
     */
    public String showing(String filter) {
        return request.getContextPath() + "/exchange/report.xhtml?id=" + id + "&show=" + filter;
    }

    private String address(Cursor place) {
        return showing(getShow()) + "&after=" + place.text();
    }

    /**
     * Where a document stands in the publication.
     *
     * @param line line of the report
     * @return web address
     */
    public String source(ImportedDocument line) {
        return "https://history.state.gov/historicaldocuments/" + getProgress().volume() + "/" + line.getFacts().document();
    }

    /**
     * The import.
     *
     * @return identity
     */
    public String getId() {
        return id;
    }

    /**
     * Takes the import from the address.
     *
     * @param text identity
     */
    public void setId(@Nullable String text) {
        this.id = text == null ? "" : text;
    }

    /**
     * The filter.
     *
     * @return word
     */
    public String getShow() {
        return show.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Takes the filter from the address.
     *
     * @param word word
     */
    public void setShow(@Nullable String word) {
        show = Optional.ofNullable(word)
                .flatMap(w -> List.of(ReportFilter.values()).stream().filter(f -> f.name().equalsIgnoreCase(w)).findFirst())
                .orElse(ReportFilter.ALL);
    }

    /**
     * The place in the report.
     *
     * @return cursor, or null for the beginning
     */
    public @Nullable String getAfter() {
        return after;
    }

    /**
     * Takes the place in the report from the address.
     *
     * @param cursor cursor
     */
    public void setAfter(@Nullable String cursor) {
        this.after = cursor;
    }
}
