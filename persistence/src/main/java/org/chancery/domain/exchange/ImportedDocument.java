package org.chancery.domain.exchange;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.kernel.Text;
import org.jspecify.annotations.Nullable;

/**
 * A line of the report of an import: one document of the source, what became of it and why. Not a record of its own: what was filed is an
 * entry with its history.
 */
@Entity
@Table(name = "imported_document")
public class ImportedDocument {

    /**
     * Which line of which report.
     *
     * @param job identity of the import
     * @param position place in the source, counted from 1
     */
    @Embeddable
    public record Of(@Column(name = "job_id") UUID job, @Column(name = "position") int position) implements Serializable {}

    @EmbeddedId
    private Of of;

    @Column(name = "document", nullable = false, length = 120)
    private String document;

    @Column(name = "number")
    private @Nullable Integer number;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false, length = 16)
    private ImportOutcome outcome;

    @Column(name = "reason", length = 80)
    private @Nullable String reason;

    @Column(name = "warning_count", nullable = false)
    private int warningCount;

    @Column(name = "warnings", length = Text.UNLIMITED)
    private @Nullable String warnings;

    @Column(name = "entry_id")
    private @Nullable UUID entry;

    @Column(name = "case_number", length = 24)
    private @Nullable String caseNumber;

    @Column(name = "kind", length = 40)
    private @Nullable String kind;

    @Column(name = "title", length = Text.TITLE)
    private @Nullable String title;

    @Column(name = "sender", length = Text.TITLE)
    private @Nullable String sender;

    @Column(name = "addressee", length = Text.TITLE)
    private @Nullable String addressee;

    @Column(name = "occurred", length = 64)
    private @Nullable String occurred;

    @Column(name = "place", length = Text.TITLE)
    private @Nullable String place;

    @Column(name = "participants", nullable = false)
    private int participants;

    @Column(name = "gaps", nullable = false)
    private int gaps;

    @Column(name = "attachments", nullable = false)
    private int attachments;

    @Column(name = "marking", length = Text.TITLE)
    private @Nullable String marking;

    /** For JPA. */
    protected ImportedDocument() {}

    /**
     * Reports on a document.
     *
     * @param of which line of which report
     * @param facts what the source says of the document
     * @param outcome what became of it
     * @param reason key of the sentence that says why, or null when it was filed for the first time
     * @param entry the entry, or null when there is none that the officer may see
     */
    public ImportedDocument(
            Of of, SourceFacts facts, ImportOutcome outcome, @Nullable String reason, @Nullable CaseEntry entry) {
        this.of = of;
        this.document = facts.document();
        this.number = facts.number();
        this.outcome = outcome;
        this.reason = reason;
        this.warningCount = facts.warnings().size();
        this.warnings = facts.warnings().isEmpty() ? null : String.join("\n", facts.warnings());
        this.entry = entry == null ? null : entry.getId();
        this.caseNumber = entry == null ? null : entry.getCaseFile().getNumber();
        this.kind = facts.kind();
        this.title = facts.title();
        this.sender = facts.sender();
        this.addressee = facts.addressee();
        this.occurred = facts.occurred();
        this.place = facts.place();
        this.participants = facts.participants();
        this.gaps = facts.gaps();
        this.attachments = facts.attachments();
        this.marking = facts.marking();
    }

    /**
     * The place in the source.
     *
     * @return counted from 1
     */
    public int getPosition() {
        return of.position();
    }

    /**
     * What became of it.
     *
     * @return outcome
     */
    public ImportOutcome getOutcome() {
        return outcome;
    }

    /**
     * Why.
     *
     * @return key of the sentence, nothing when it was filed for the first time
     */
    public Optional<String> getReason() {
        return Optional.ofNullable(reason);
    }

    /**
     * The entry.
     *
     * @return identity of the entry that holds it
     */
    public Optional<UUID> getEntry() {
        return Optional.ofNullable(entry);
    }

    /**
     * The case file.
     *
     * @return number of the file that holds the entry
     */
    public Optional<String> getCaseNumber() {
        return Optional.ofNullable(caseNumber);
    }

    /**
     * What the source says of the document.
     *
     * @return facts
     */
    public SourceFacts getFacts() {
        return new SourceFacts(document, number, kind, title, sender, addressee, occurred, place, participants, gaps, attachments,
                marking, warnings == null ? List.of() : warnings.lines().toList());
    }
}
