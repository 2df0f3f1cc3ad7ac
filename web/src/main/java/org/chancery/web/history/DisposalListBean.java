package org.chancery.web.history;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.Slice;
import org.chancery.service.history.DisposalInFull;
import org.chancery.service.history.DisposalService;
import org.chancery.web.kernel.HighestMarking;
import org.jspecify.annotations.Nullable;

/** The list of disposals: asked for, approved, rejected. */
@Named("disposalList")
@RequestScoped
public class DisposalListBean {

    private static final int SHOWN = 50;

    @Inject
    private DisposalService disposals;

    private @Nullable String from;
    private @Nullable Slice<DisposalInFull> page;
    private final HighestMarking marking = new HighestMarking();

    /** Reads the page that the address asks for. */
    public void load() {
        page = disposals.list(from, SHOWN);
        page.items().forEach(each -> marking.add(each.level(), each.caveats()));
    }

    /**
     * The disposals.
     *
     * @return the newest first
     */
    public List<DisposalInFull> getRows() {
        return page == null ? List.of() : page.items();
    }

    /**
     * How many there are.
     *
     * @return number, counted only so far
     */
    public long getCount() {
        return page == null ? 0 : page.count();
    }

    /**
     * Whether there are more than were counted.
     *
     * @return true beyond the count's cap
     */
    public boolean isCapped() {
        return page != null && page.countIsCapped();
    }

    /**
     * Where newer ones are.
     *
     * @return address, empty on the first page
     */
    public String getNewer() {
        return page == null ? "" : page.prevCursor().map(DisposalListBean::address).orElse("");
    }

    /**
     * Where older ones are.
     *
     * @return address, empty on the last page
     */
    public String getOlder() {
        return page == null ? "" : page.nextCursor().map(DisposalListBean::address).orElse("");
    }

    private static String address(Cursor cursor) {
        return "disposals.xhtml?from=" + cursor.text();
    }

    /**
     * The highest marking of what is shown.
     *
     * @return level and caveats
     */
    public HighestMarking getMarking() {
        return marking;
    }

    /**
     * The place in the list.
     *
     * @return text of the cursor, nothing at the beginning
     */
    public @Nullable String getFrom() {
        return from;
    }

    /** Takes the place from the address. */
    public void setFrom(@Nullable String from) {
        this.from = from;
    }
}
