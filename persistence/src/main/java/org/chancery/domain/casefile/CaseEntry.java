package org.chancery.domain.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.kernel.BaseEntity;
import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.StaleVersion;
import org.chancery.domain.kernel.Text;
import org.chancery.domain.party.States;
import org.jspecify.annotations.Nullable;

/**
 * What a case file holds: a piece of correspondence, an incident or a talk. This is what the three share.
 *
 * <p>The three kinds are rows of one table, so that logging is one insert and one index serves the timeline.
 */
@Entity
@Table(name = "case_entry")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "entry_kind", length = 20)
public abstract class CaseEntry extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_file_id", nullable = false, updatable = false)
    private CaseFile caseFile;

    @Column(name = "title", nullable = false, length = Text.TITLE)
    private String title;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "occurred", length = 64))
    @AttributeOverride(name = "earliest", column = @Column(name = "occurred_earliest"))
    private @Nullable EventDate occurred;

    /** Where the entry stands on the timeline: the earliest instant it may have happened, or when it was logged if it is undated. */
    @Column(name = "timeline_at", nullable = false)
    private Instant timelineAt;

    @Column(name = "place", length = Text.TITLE)
    private @Nullable String place;

    @Column(name = "text", length = Text.UNLIMITED)
    private @Nullable String text;

    @Column(name = "language", nullable = false, length = 16)
    private String language;

    @Embedded
    private Classification classification;

    @Column(name = "states", nullable = false)
    private String[] states;

    @Embedded
    private @Nullable Provenance provenance;

    @Column(name = "logged_at", nullable = false, updatable = false)
    private Instant loggedAt;

    @Column(name = "logged_by_name", nullable = false, updatable = false, length = 60)
    private String loggedByName;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by_name", nullable = false, length = 60)
    private String changedByName;

    /** For JPA. */
    protected CaseEntry() {}

    /**
     * Logs an entry into a case file.
     *
     * @param caseFile the file, which notes that it changed
     * @param particulars what the three kinds share
     * @param officer who logs
     * @param at when
     * @throws RuleViolation {@code casefile.closed}, {@code casefile.notPosted}
     */
    protected CaseEntry(CaseFile caseFile, EntryParticulars particulars, OfficerPrincipal officer, Instant at) {
        this.caseFile = caseFile;
        this.loggedAt = at;
        this.loggedByName = officer.getName();
        put(particulars, officer, at);
        caseFile.entered(officer, at);
    }

    /**
     * Corrects what the three kinds share; the history keeps what stood before.
     *
     * @param particulars the new particulars
     * @param shownVersion version that the officer had on the screen
     * @param officer who corrects
     * @param at when
     * @throws RuleViolation {@code casefile.closed}, {@code casefile.notPosted}
     * @throws StaleVersion when somebody changed it meanwhile
     */
    protected void correct(EntryParticulars particulars, long shownVersion, OfficerPrincipal officer, Instant at) {
        caseFile.entered(officer, at);
        if (shownVersion != getVersion()) {
            throw new StaleVersion(changedByName, changedAt);
        }
        put(particulars, officer, at);
    }

    private void put(EntryParticulars particulars, OfficerPrincipal officer, Instant at) {
        title = Text.required(particulars.title(), Text.TITLE, "entry.title");
        occurred = particulars.occurred();
        timelineAt = particulars.occurred() == null ? loggedAt : particulars.occurred().earliest();
        place = Text.optional(particulars.place(), Text.TITLE, "entry.place").orElse(null);
        text = Text.optional(particulars.text(), Text.DOCUMENT, "entry.text").orElse(null);
        language = LanguageTag.checked(particulars.language());
        classification = particulars.classification().within(officer);
        states = States.checked(particulars.states());
        changedAt = at;
        changedByName = officer.getName();
    }

    /**
     * Notes where an imported entry comes from.
     *
     * @param source the publication and the place in it
     */
    public void comesFrom(Provenance source) {
        this.provenance = source;
    }

    /**
     * Which of the three kinds this is.
     *
     * @return kind
     */
    public abstract EntryKind kind();

    /**
     * The word under which the ministry files it: the kind of paper, of incident, of talk.
     *
     * @return constant of the feature's list
     */
    public abstract Enum<?> subkind();

    /**
     * The case file that holds it.
     *
     * @return case file
     */
    public CaseFile getCaseFile() {
        return caseFile;
    }

    /**
     * The title or subject.
     *
     * @return title
     */
    public String getTitle() {
        return title;
    }

    /**
     * When it happened, was held or written, as exactly as it is known.
     *
     * @return EDTF date, or nothing if undated
     */
    public Optional<EventDate> getOccurred() {
        return Optional.ofNullable(occurred);
    }

    /**
     * Where it stands on the timeline.
     *
     * @return earliest instant it may have happened, or when it was logged
     */
    public Instant getTimelineAt() {
        return timelineAt;
    }

    /**
     * Where it happened or was written.
     *
     * @return place
     */
    public Optional<String> getPlace() {
        return Optional.ofNullable(place);
    }

    /**
     * Its text: of the paper, the description, the record.
     *
     * @return plain text, paragraphs separated by blank lines
     */
    public Optional<String> getText() {
        return Optional.ofNullable(text);
    }

    /**
     * The language of the text.
     *
     * @return BCP 47 tag
     */
    public String getLanguage() {
        return language;
    }

    /**
     * How it is classified.
     *
     * @return level and caveats
     */
    public Classification getClassification() {
        return classification;
    }

    /**
     * The states that take part or are concerned.
     *
     * @return ISO 3166 alpha-2 codes
     */
    public List<String> getStates() {
        return List.of(states);
    }

    /**
     * Where an imported entry comes from.
     *
     * @return publication and place in it, nothing for an entry logged here
     */
    public Optional<Provenance> getProvenance() {
        return Optional.ofNullable(provenance);
    }

    /**
     * When it was logged.
     *
     * @return instant
     */
    public Instant getLoggedAt() {
        return loggedAt;
    }

    /**
     * Who logged it.
     *
     * @return the officer's name
     */
    public String getLoggedByName() {
        return loggedByName;
    }

    /**
     * When it was logged or corrected last.
     *
     * @return instant
     */
    public Instant getChangedAt() {
        return changedAt;
    }

    /**
     * Who logged or corrected it last.
     *
     * @return the officer's name
     */
    public String getChangedByName() {
        return changedByName;
    }
}
