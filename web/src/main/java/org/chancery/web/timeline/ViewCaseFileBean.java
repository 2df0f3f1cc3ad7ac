package org.chancery.web.timeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.LinkedCaseFile;
import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.Role;
import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.Slice;
import org.chancery.domain.kernel.Words;
import org.chancery.domain.timeline.TimelineCounts;
import org.chancery.domain.timeline.TimelineItem;
import org.chancery.domain.timeline.TimelineKind;
import org.chancery.domain.timeline.TimelineQuery;
import org.chancery.service.casefile.CaseFileService;
import org.chancery.service.timeline.TimelineService;
import org.chancery.web.casefile.CaseFilePage;
import org.chancery.web.identity.SignedInOfficer;
import org.chancery.web.kernel.Address;
import org.chancery.web.kernel.HighestMarking;
import org.jspecify.annotations.Nullable;

/** The page of a case file: what it is, its timeline, and what belongs with it. */
@Named("viewCaseFile")
@ViewScoped
public class ViewCaseFileBean extends CaseFilePage {

    private static final int ITEMS = 50;
    private static final String OLDEST = "oldest";

    @Inject
    private CaseFileService caseFiles;

    @Inject
    private TimelineService timelines;

    @Inject
    private SignedInOfficer officer;

    @Inject
    private TimelineDays timelineDays;

    private @Nullable String kind;

    private @Nullable String party;

    private @Nullable String order;

    private @Nullable String after;

    private transient @Nullable Slice<TimelineItem> slice;

    private transient @Nullable TimelineCounts counts;

    private transient @Nullable List<SideOfParties> parties;

    private transient @Nullable List<LinkedCaseFile> links;

    /** Reads the case file and the part of its timeline that the address names. */
    public void load() {
        // what does not exist for the officer is refused before anything of it is read
        getCaseFile();
        CaseNumber which = caseNumber();
        slice = timelines.timeline(
                which,
                new TimelineQuery(
                        kind == null ? Set.of() : Set.of(Words.in(TimelineKind.class, kind)), party, !OLDEST.equals(order), after, ITEMS));
        counts = timelines.counts(which);
    }

    private static <T> T read(@Nullable T loaded) {
        if (loaded == null) {
            throw new RecordNotFound();
        }
        return loaded;
    }

    private Address here() {
        return Address.of("view.xhtml").with("number", getNumber()).with("kind", kind).with("party", party).with("order", order);
    }

    /**
     * The page with another choice, from the beginning of the timeline.
     *
     * @param name name of the choice
     * @param value its value, or null
     * @return address
     */
    public String with(String name, @Nullable String value) {
        return here().with(name, value).toString();
    }

    /**
     * The days of this part of the timeline.
     *
     * @return headings with what stands under them
     */
    public List<TimelineDay> getDays() {
        return timelineDays.of(read(slice).items());
    }

    /**
     * How many things of each kind there are.
     *
     * @return counts
     */
    public TimelineCounts getCounts() {
        return read(counts);
    }

    /**
     * How many things stand on this part of the timeline.
     *
     * @return number of them
     */
    public int getShown() {
        return read(slice).items().size();
    }

    /**
     * How many things the filters let through.
     *
     * @return number that was counted
     */
    public long getFound() {
        return read(slice).countIsCapped() ? Slice.COUNT_CAP : read(slice).count();
    }

    /**
     * Whether counting stopped.
     *
     * @return true when there are more
     */
    public boolean isCapped() {
        return read(slice).countIsCapped();
    }

    /**
     * The part of the timeline before this one.
     *
     * @return address, or null
     */
    public @Nullable String getPrevious() {
        return read(slice).prevCursor().map(Cursor::text).map(place -> with("after", place)).orElse(null);
    }

    /**
     * The part of the timeline after this one.
     *
     * @return address, or null
     */
    public @Nullable String getNext() {
        return read(slice).nextCursor().map(Cursor::text).map(place -> with("after", place)).orElse(null);
    }

    /**
     * The files that this one is linked with.
     *
     * @return those that exist for the officer
     */
    public List<LinkedCaseFile> getLinks() {
        List<LinkedCaseFile> read = links;
        if (read == null) {
            read = caseFiles.links(caseNumber());
            links = read;
        }
        return read;
    }

    /**
     * Everybody whom the entries name.
     *
     * @return parties by their states
     */
    public List<SideOfParties> getParties() {
        List<SideOfParties> read = parties;
        if (read == null) {
            read = SideOfParties.of(timelines.parties(caseNumber()));
            parties = read;
        }
        return read;
    }

    /**
     * The officers of the desk who see the file.
     *
     * @return their names in a row
     */
    public String getAccess() {
        return caseFiles.assignable(caseNumber()).stream().map(Officer::getFullName).collect(Collectors.joining(", "));
    }

    /**
     * The highest marking of what the page shows.
     *
     * @return level and caveats
     */
    public HighestMarking getHighest() {
        HighestMarking highest = new HighestMarking();
        highest.add(getCaseFile().getClassification().getLevel(), getCaseFile().getClassification().getCaveats());
        read(slice).items().stream()
                .map(TimelineItem::entry)
                .filter(entry -> entry != null)
                .forEach(entry -> highest.add(entry.level(), entry.caveats()));
        return highest;
    }

    /**
     * Whether the officer may log, correct and amend here.
     *
     * @return true for those posted to the desk, while the file is not closed
     */
    public boolean isEditable() {
        return isPosted() && getCaseFile().getStatus() != CaseStatus.CLOSED;
    }

    /**
     * Whether the officer works at the file's desk.
     *
     * @return true for its desk officers and supervisors
     */
    public boolean isPosted() {
        return holds(Role.DESK_OFFICER) || isSupervised();
    }

    /**
     * Whether the officer supervises the file's desk.
     *
     * @return true for its supervisors
     */
    public boolean isSupervised() {
        return holds(Role.SUPERVISOR);
    }

    private boolean holds(Role role) {
        return officer.principal().filter(reader -> reader.holds(role, getCaseFile().getDesk().getId())).isPresent();
    }

    /**
     * Kind of entry that the timeline is narrowed to.
     *
     * @return kind of entry that the timeline is narrowed to
     */
    public @Nullable String getKind() {
        return kind;
    }

    /**
     * Takes what was typed.
     *
     * @param kind kind of entry that the timeline is narrowed to
     */
    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    /**
     * State that the timeline is narrowed to.
     *
     * @return state that the timeline is narrowed to
     */
    public @Nullable String getParty() {
        return party;
    }

    /**
     * Takes what was typed.
     *
     * @param party state that the timeline is narrowed to
     */
    public void setParty(@Nullable String party) {
        this.party = party;
    }

    /**
     * Order of the timeline: oldest, or nothing for newest first.
     *
     * @return order of the timeline: oldest, or nothing for newest first
     */
    public @Nullable String getOrder() {
        return order;
    }

    /**
     * Takes what was typed.
     *
     * @param order order of the timeline: oldest, or nothing for newest first
     */
    public void setOrder(@Nullable String order) {
        this.order = order;
    }

    /**
     * Place on the timeline.
     *
     * @return place on the timeline
     */
    public @Nullable String getAfter() {
        return after;
    }

    /**
     * Takes what was typed.
     *
     * @param after place on the timeline
     */
    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
