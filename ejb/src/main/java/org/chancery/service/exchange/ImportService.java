package org.chancery.service.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.domain.exchange.ImportFailure;
import org.chancery.domain.exchange.ImportJob;
import org.chancery.domain.exchange.ImportRepository;
import org.chancery.domain.exchange.ImportSource;
import org.chancery.domain.exchange.ImportedDocument;
import org.chancery.domain.exchange.ReportFilter;
import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.DeskRepository;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Role;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.Act;
import org.chancery.domain.kernel.CurrentAct;
import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Slice;
import org.chancery.domain.kernel.Text;
import org.chancery.service.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Receives published volumes, files their documents in the background, and reports on every one of them. */
@Stateless
@DenyAll
public class ImportService {

    @Inject
    private ImportRepository imports;

    @Inject
    private DeskRepository desks;

    @Inject
    private VolumeFilingService filing;

    @Inject
    private WaitingRoom room;

    @Inject
    private Caller caller;

    @Inject
    private ClassificationScale scale;

    @Resource
    private ManagedExecutorService executor;

    /**
     * Receives a volume and looks through it; nothing is filed yet.
     *
     * @param fileName name of the file
     * @param bytes the file
     * @return what is in it
     * @throws RuleViolation {@code import.notXml}, {@code import.notTei}, {@code import.doctype}, {@code import.fileTooLarge} ... for what is
     *     no volume
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.ADMINISTRATOR})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ReceivedVolume receive(String fileName, InputStream bytes) {
        UUID id = room.take(bytes, caller.officer());
        Path file = room.get(id, caller.officer());
        boolean kept = false;
        try {
            VolumePreview preview = VolumeLook.at(file);
            ReceivedVolume received = new ReceivedVolume(id, Chapter.cut(fileName.isBlank() ? "volume.xml" : fileName, Text.TITLE),
                    Files.size(file), preview);
            kept = true;
            return received;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!kept) {
                room.leave(file);
            }
        }
    }

    /**
     * Begins to file a received volume; the work goes on in the background.
     *
     * @param command which volume, into which desk, how classified
     * @return identity of the import
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.ADMINISTRATOR})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public UUID start(StartImport command) {
        ReceivedVolume received = command.received();
        Path file = room.get(received.id(), caller.officer());
        VolumePreview preview = received.preview();
        ImportSource source = new ImportSource("frus", received.fileName(), preview.volume(), Chapter.cut(preview.title(), Text.TITLE),
                preview.documents());
        UUID job = filing.begin(source, desk(command.desk()), command.classification() == null ? 0 : command.classification(),
                room.server());
        try {
            executor.execute(new VolumeImport(job, file, filing, room, act()));
        } catch (RejectedExecutionException e) {
            filing.fail(job, new ImportFailure("import.interrupted", null, null));
            room.leave(file);
        }
        return job;
    }

    /** What the history names for all that the import does: the officer's one act. */
    private Act act() {
        OfficerPrincipal officer = caller.officer();
        return CurrentAct.get().orElseGet(() -> new Act("import.start", officer.id(), officer.getName(), null,
                CurrentAct.request().orElse("import"), null));
    }

    /** The desk named, or the officer's own; an administrator without one gets the first desk in use. */
    private Desk desk(@Nullable String code) {
        if (code != null && !code.isBlank()) {
            return desks.byCode(code.strip()).orElseThrow(() -> new RuleViolation("import.unknownDesk", code));
        }
        List<Desk> own = desks();
        if (own.isEmpty()) {
            throw new RuleViolation("import.notPosted");
        }
        return own.get(0);
    }

    /**
     * The desks into which the officer may import.
     *
     * @return own desks first, for an administrator all desks in use
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.ADMINISTRATOR})
    public List<Desk> desks() {
        OfficerPrincipal officer = caller.officer();
        return desks.all().stream()
                .filter(Desk::isActive)
                .filter(d -> officer.holds(Role.DESK_OFFICER, d.getId()) || officer.holds(Role.ADMINISTRATOR))
                .sorted(java.util.Comparator.comparing(d -> !officer.holds(Role.DESK_OFFICER, d.getId())))
                .toList();
    }

    /**
     * The levels of classification that the officer may give to what is imported.
     *
     * @return levels, lowest first
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.ADMINISTRATOR})
    public List<Integer> levels() {
        return IntStream.rangeClosed(0, Math.min(caller.officer().clearance(), scale.names().size() - 1)).boxed().toList();
    }

    /**
     * How far an import is.
     *
     * @param id identity
     * @return progress
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public ImportProgress get(UUID id) {
        ImportJob job = imports.get(id, caller.officer());
        return ImportProgress.of(job, imports.tally(id));
    }

    /**
     * The latest imports.
     *
     * @return newest first
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public List<ImportProgress> latest() {
        return imports.latest(caller.officer()).stream().map(job -> ImportProgress.of(job, imports.tally(job.getId()))).toList();
    }

    /**
     * The report of an import.
     *
     * @param id identity of the import
     * @param filter which documents
     * @param after where to go on, or null
     * @param limit how many at most
     * @return documents in the order of the source
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Slice<ImportedDocument> documents(UUID id, ReportFilter filter, @Nullable String after, int limit) {
        imports.get(id, caller.officer());
        Optional<Cursor> place = ImportRepository.place(after);
        return imports.documents(id, filter, place, Slice.limit(limit));
    }
}
