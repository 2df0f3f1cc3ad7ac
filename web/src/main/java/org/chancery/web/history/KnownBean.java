package org.chancery.web.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.history.FieldChange;
import org.chancery.domain.history.HistoryLine;
import org.chancery.domain.history.KnownPart;
import org.chancery.domain.history.KnownRecord;
import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.Slice;
import org.chancery.service.history.Known;
import org.chancery.service.history.KnownService;
import org.chancery.service.history.ReadKnownEntry;
import org.chancery.service.history.ReadKnownFile;
import org.chancery.web.kernel.HighestMarking;
import org.chancery.web.kernel.Identity;
import org.chancery.web.kernel.When;
import org.chancery.web.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** The page of a case file or an entry as it was known on an instant, or on two. */
@Named("known")
@RequestScoped
public class KnownBean {

    private static final int PAGE = 50;

    @Inject
    private KnownService service;

    @Inject
    private HttpServletRequest request;

    @Inject
    private EventWords events;

    @Inject
    private FieldWords words;

    @Inject
    private When when;

    @Inject
    private Wording wording;

    private final HighestMarking marking = new HighestMarking();
    private @Nullable Known known;

    /** Reads the record and the instants that the address names. */
    public void load() {
        Optional<Instant> on = Moments.known(request.getParameter("on"));
        Optional<Instant> second = Moments.known(request.getParameter("and"));
        String entry = request.getParameter("entry");
        String file = request.getParameter("case");
        if (entry == null && file == null) {
            throw new RecordNotFound();
        }
        known = entry != null ? service.entry(new ReadKnownEntry(Identity.of(entry), on, second))
                : service.caseFile(new ReadKnownFile(
                        CaseNumber.parse(file), on, second, Cursor.parse(request.getParameter("after"), KnownPart.AS_MADE), PAGE));
        mark();
    }

    private void mark() {
        Stream.concat(Stream.of(shown().first()), shown().second().stream())
                .forEach(told -> marking.add(told.event().getClassification(), List.of()));
        shown().parts().items().forEach(part -> marking.add(part.classification(), List.of()));
        shown().fields().stream().filter(field -> field.path().equals("classification.caveats")).forEach(field -> {
            marking.add(0, field.before());
            marking.add(0, field.after());
        });
    }

    /** What the address names. */
    Known shown() {
        Known read = known;
        if (read == null) {
            throw new RecordNotFound();
        }
        return read;
    }

    /**
     * The record as it was known, on the later of two instants.
     *
     * @return record
     */
    public KnownRecord getLatest() {
        return shown().latest();
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
     * What the record was called.
     *
     * @return title, as the event has it when the record was not known
     */
    public String getHeading() {
        String title = value("title");
        return title.isEmpty() ? getLatest().event().getRecordName().or(getLatest().event()::getCaseNumber).orElse("") : title;
    }

    /**
     * A field as it was known, on the later of two instants.
     *
     * @param path path of the field
     * @return its value, empty when it had none
     */
    public String value(String path) {
        return String.join(" ", values(path));
    }

    /**
     * A field with several values as it was known.
     *
     * @param path path of the field
     * @return its values
     */
    public List<String> values(String path) {
        return shown().fields().stream()
                .filter(field -> field.path().equals(path))
                .findFirst()
                .map(field -> isCompared() ? field.after() : field.before())
                .orElse(List.of());
    }

    /**
     * Says plainly that this is not the present state.
     *
     * @return sentence with the instant, or the two
     */
    public String getBanner() {
        String first = when.show(shown().first().on(), "instant");
        return shown().second()
                .map(later -> wording.say("known.bannerTwo", first, when.show(later.on(), "instant")))
                .orElseGet(() -> wording.say("known.banner", first));
    }

    /**
     * Whether two instants are compared.
     *
     * @return true with a before and an after
     */
    public boolean isCompared() {
        return shown().second().isPresent();
    }

    /**
     * Whether the record was known on any of the instants.
     *
     * @return false when it was not made yet or was gone
     */
    public boolean isThere() {
        return !shown().fields().isEmpty();
    }

    /**
     * Head of a column.
     *
     * @param later whether of the later instant
     * @return words with the instant
     */
    public String head(boolean later) {
        KnownRecord told = later ? getLatest() : shown().first();
        return wording.say("known." + told.standing(), when.show(told.on(), "instant"));
    }

    /**
     * The fields of the record as it was known, without its text, which is shown as a document.
     *
     * @return rows with a value
     */
    public List<FieldRow> getRows() {
        return rows(field -> !field.path().equals("text")).stream().filter(row -> !row.before().isEmpty()).toList();
    }

    /**
     * The fields that were not the same on both instants.
     *
     * @return rows
     */
    public List<FieldRow> getChanged() {
        return rows(field -> field.isChanged() && !FieldWords.saysWhenAndWho(field));
    }

    /**
     * The fields that were the same, and those that say only when and by whom.
     *
     * @return rows
     */
    public List<FieldRow> getUnchanged() {
        return rows(field -> !field.isChanged() || FieldWords.saysWhenAndWho(field));
    }

    private List<FieldRow> rows(Predicate<FieldChange> wanted) {
        return shown().fields().stream()
                .filter(wanted.and(field -> !FieldWords.onlySorts(field)))
                .map(field -> words.row(field, shown().names()))
                .toList();
    }

    /**
     * The event that made the record what it was.
     *
     * @return the event in words
     */
    public EventLine getMadeBy() {
        return events.line(HistoryLine.of(getLatest().event()));
    }

    /**
     * The entries of the file or the papers of the entry.
     *
     * @return lines, as known on the later instant
     */
    public List<KnownLine> getParts() {
        return shown().parts().items().stream()
                .map(part -> new KnownLine(
                        part, events.type(part.type()), isEntry() ? "" : new KnownAddress(null, part.id(), getLatest().on(), null).text(),
                        isCompared() && part.since().isAfter(shown().first().on())))
                .toList();
    }

    /**
     * How many entries or papers there were.
     *
     * @return count, up to its cap
     */
    public long getCount() {
        return Math.min(shown().parts().count(), Slice.COUNT_CAP);
    }

    /**
     * Whether there were more than were counted.
     *
     * @return true when the count is a lower bound
     */
    public boolean isCapped() {
        return shown().parts().countIsCapped();
    }

    /**
     * Whether it is an entry.
     *
     * @return false for a case file
     */
    public boolean isEntry() {
        return getLatest().event().getEntryId().isPresent();
    }
}
