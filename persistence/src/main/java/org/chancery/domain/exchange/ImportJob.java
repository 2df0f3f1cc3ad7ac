package org.chancery.domain.exchange;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.chancery.domain.casefile.Classification;
import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Role;
import org.chancery.domain.kernel.BaseEntity;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Text;
import org.jspecify.annotations.Nullable;

/** The import of one published volume into the files of a desk: who brought it in, when, and how it ended. */
@Entity
@Table(name = "import_job")
public class ImportJob extends BaseEntity {

    private static final int LONGEST_VOLUME = 60;

    @Column(name = "format", nullable = false, updatable = false, length = 20)
    private String format;

    @Column(name = "file_name", nullable = false, updatable = false, length = Text.TITLE)
    private String fileName;

    @Column(name = "volume", nullable = false, updatable = false, length = LONGEST_VOLUME)
    private String volume;

    @Column(name = "volume_title", nullable = false, updatable = false, length = Text.TITLE)
    private String volumeTitle;

    @Column(name = "total", nullable = false, updatable = false)
    private int total;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "desk_id", nullable = false, updatable = false)
    private Desk desk;

    @Column(name = "classification", nullable = false, updatable = false)
    private int classification;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 16)
    private ImportState state;

    @Embedded
    private @Nullable ImportFailure failure;

    @Column(name = "runs_on", nullable = false, updatable = false, length = Text.TITLE)
    private String runsOn;

    @Column(name = "started_by", nullable = false, updatable = false)
    private UUID startedBy;

    @Column(name = "started_by_name", nullable = false, updatable = false, length = 60)
    private String startedByName;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** For JPA. */
    protected ImportJob() {}

    /**
     * Begins an import.
     *
     * @param source what is imported
     * @param desk desk whose files take it in
     * @param classification classification that files and entries get
     * @param runsOn the server that does the work
     * @param officer who imports
     * @param at when
     * @throws RuleViolation {@code desk.closed}, {@code import.notPosted}, {@code classification.aboveClearance}
     */
    public ImportJob(
            ImportSource source, Desk desk, Classification classification, String runsOn, OfficerPrincipal officer, Instant at) {
        if (!desk.isActive()) {
            throw new RuleViolation("desk.closed", desk.getName());
        }
        seat(officer, desk.getId());
        this.format = source.format();
        this.fileName = Text.required(source.fileName(), Text.TITLE, "import.file");
        this.volume = Text.required(source.volume(), LONGEST_VOLUME, "import.volume");
        this.volumeTitle = Text.required(source.title(), Text.TITLE, "import.volume");
        this.total = source.documents();
        this.desk = desk;
        this.classification = classification.within(officer).getLevel();
        this.runsOn = Text.required(runsOn, Text.TITLE, "import.runsOn");
        this.state = ImportState.RUNNING;
        this.startedBy = officer.id();
        this.startedByName = officer.getName();
        this.startedAt = at;
    }

    /**
     * The officer as the desk's officer for this import: desk officers of the desk sit there anyway, an administrator takes a seat.
     *
     * @param officer who imports
     * @return the officer, posted at the desk
     * @throws RuleViolation {@code import.notPosted} for everybody else
     */
    public OfficerPrincipal seat(OfficerPrincipal officer) {
        return seat(officer, desk.getId());
    }

    private static OfficerPrincipal seat(OfficerPrincipal officer, UUID desk) {
        if (officer.holds(Role.DESK_OFFICER, desk)) {
            return officer;
        }
        if (officer.holds(Role.ADMINISTRATOR)) {
            return officer.seatedAt(desk);
        }
        throw new RuleViolation("import.notPosted");
    }

    /**
     * Ends the import: every document of the source is in the report.
     *
     * @param at when
     */
    public void done(Instant at) {
        end(ImportState.DONE, at);
    }

    /**
     * Ends the import before the end of the source.
     *
     * @param why what went wrong
     * @param at when
     */
    public void failed(ImportFailure why, Instant at) {
        end(ImportState.FAILED, at);
        failure = why;
    }

    private void end(ImportState ended, Instant at) {
        if (state != ImportState.RUNNING) {
            throw new RuleViolation("import.ended");
        }
        state = ended;
        endedAt = at;
    }

    /**
     * What is imported.
     *
     * @return file and volume
     */
    public ImportSource getSource() {
        return new ImportSource(format, fileName, volume, volumeTitle, total);
    }

    /**
     * The desk.
     *
     * @return desk whose files take the documents in
     */
    public Desk getDesk() {
        return desk;
    }

    /**
     * The classification.
     *
     * @return level that files and entries get
     */
    public Classification getClassification() {
        return new Classification(classification, java.util.List.of());
    }

    /**
     * How far it is.
     *
     * @return state
     */
    public ImportState getState() {
        return state;
    }

    /**
     * Why it failed.
     *
     * @return failure, nothing unless it failed
     */
    public Optional<ImportFailure> getFailure() {
        return Optional.ofNullable(failure);
    }

    /**
     * Who brought the volume in.
     *
     * @return the officer's name
     */
    public String getStartedByName() {
        return startedByName;
    }

    /**
     * When it began.
     *
     * @return instant
     */
    public Instant getStartedAt() {
        return startedAt;
    }

    /**
     * When it ended.
     *
     * @return instant
     */
    public Optional<Instant> getEndedAt() {
        return Optional.ofNullable(endedAt);
    }
}
