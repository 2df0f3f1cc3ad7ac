package org.chancery.web.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.history.HistoryEvent;
import org.chancery.domain.history.KnownRecord;
import org.chancery.domain.kernel.Cursor;
import org.chancery.web.kernel.When;
import org.jspecify.annotations.Nullable;

/** Where one can go from a record as it was known: to another instant, to what it belongs to, to the present. */
@Named("knownLinks")
@RequestScoped
public class KnownLinksBean {

    @Inject
    private KnownBean known;

    @Inject
    private EventWords words;

    @Inject
    private When when;

    private HistoryEvent event() {
        return known.getLatest().event();
    }

    private KnownAddress address(Instant on, @Nullable Instant second) {
        return new KnownAddress(getEntry() == null ? getCaseNumber() : null, getEntry(), on, second);
    }

    /**
     * The number of the case file.
     *
     * @return number
     */
    public String getCaseNumber() {
        return event().getCaseNumber().orElse("");
    }

    /**
     * The entry.
     *
     * @return identity, null for a case file
     */
    public @Nullable UUID getEntry() {
        return event().getEntryId().orElse(null);
    }

    /**
     * The case file of an entry as it was known at the same time.
     *
     * @return address
     */
    public String getFile() {
        return new KnownAddress(getCaseNumber(), null, known.getLatest().on(), null).text();
    }

    /**
     * The record as it is now.
     *
     * @return address
     */
    public String getPresent() {
        return getEntry() == null ? "../casefile/view.xhtml?number=" + getCaseNumber() : "../casefile/entry.xhtml?id=" + getEntry();
    }

    /**
     * What was done to the record.
     *
     * @return address
     */
    public String getHistory() {
        return "list.xhtml?record=" + (getEntry() == null ? getCaseNumber() : getEntry());
    }

    /**
     * The record as it was before it became what is shown.
     *
     * @return address, null when there is nothing before or two instants are compared
     */
    public @Nullable String getPrevious() {
        return known.isCompared() ? null : known.getLatest().previous().map(on -> address(on, null).text()).orElse(null);
    }

    /**
     * The record as it was when it became another.
     *
     * @return address, null when that did not happen yet or two instants are compared
     */
    public @Nullable String getNext() {
        return known.isCompared() ? null : known.getLatest().next().map(on -> address(on, null).text()).orElse(null);
    }

    /**
     * What the last change made different.
     *
     * @return address that compares with the instant before it, null when there is nothing before
     */
    public @Nullable String getCompared() {
        return known.isCompared() ? null
                : known.getLatest().previous().map(on -> address(on, known.getLatest().on()).text()).orElse(null);
    }

    /**
     * Only the later of two instants.
     *
     * @return address
     */
    public String getLater() {
        return address(known.getLatest().on(), null).text();
    }

    /**
     * The list of entries before this part of it.
     *
     * @return address, null at its beginning
     */
    public @Nullable String getPartsBefore() {
        return known.shown().parts().prevCursor().map(this::parts).orElse(null);
    }

    /**
     * The list of entries after this part of it.
     *
     * @return address, null at its end
     */
    public @Nullable String getPartsAfter() {
        return known.shown().parts().nextCursor().map(this::parts).orElse(null);
    }

    private String parts(Cursor place) {
        return address(known.shown().first().on(), known.shown().second().map(KnownRecord::on).orElse(null)).text(place.text());
    }

    /**
     * The instant that is shown, to fill the form again.
     *
     * @return the earlier of two
     */
    public Instant getOn() {
        return known.shown().first().on();
    }

    /**
     * The later of two instants, to fill the form again.
     *
     * @return instant, nothing when one is shown
     */
    public Optional<Instant> getSecond() {
        return known.shown().second().map(KnownRecord::on);
    }

    /**
     * The instants at which the record was changed, to choose from.
     *
     * @return newest first
     */
    public List<Choice> getChoices() {
        return known.shown().changes().stream()
                .map(line -> new Choice(line.recordedAt(), when.show(line.recordedAt(), "utc") + ", " + words.line(line).does()))
                .toList();
    }

    /**
     * An instant to choose.
     *
     * @param at the instant
     * @param says when it was, and what was done
     */
    public record Choice(Instant at, String says) {}
}
