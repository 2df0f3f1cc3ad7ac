package org.chancery.service.history.log;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.chancery.domain.history.HistoryReader;
import org.chancery.domain.history.HistoryRepository;
import org.chancery.domain.history.HistorySubject;
import org.chancery.domain.history.log.Checkpoint;
import org.chancery.domain.history.log.LogRepository;
import org.chancery.domain.history.log.Note;
import org.chancery.domain.history.pack.PackRepository;
import org.chancery.domain.history.pack.Stretch;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.CurrentAct;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.service.history.HistoryBook;
import org.chancery.service.identity.Caller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes proof packs. What lies above the auditor's clearance is left out and counted; its leaves are in the pack all the same and say nothing.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PackService {

    private static final Logger LOG = System.getLogger(PackService.class.getName());
    /** The newest checkpoints go into a pack, for those who kept none themselves. */
    private static final int CHECKPOINTS = 500;

    @Inject
    private PackAssembly assembly;

    @Inject
    private PackRepository packs;

    @Inject
    private LogRepository log;

    @Inject
    private HistoryRepository history;

    @Inject
    private Sequencer sequencer;

    @Inject
    private HistoryBook book;

    @Inject
    private Caller caller;

    @Inject
    @ConfigProperty(name = "chancery.data")
    private String data;

    /**
     * Makes a pack.
     *
     * @param command of what
     * @param out where it goes
     * @throws IOException when it cannot be written there
     * @throws RecordNotFound when the case file does not exist for the auditor
     * @throws RuleViolation {@code history.emptyPeriod} when the log has nothing of the period, {@code history.notSealedYet} when nothing was
     *         signed yet, {@code history.nothingSigned} when a broken log has lost all that was
     */
    @RolesAllowed(Roles.AUDITOR)
    public void make(MakePack command, OutputStream out) throws IOException {
        HistorySubject subject = command.caseFile().map(this::file).orElse(HistorySubject.NOTHING);
        // in the log before it is signed, so that the pack tells of itself
        CurrentAct.get().ifPresent(act -> book.exported(act, subject, command.words()));
        signed();
        List<Note> checkpoints = checkpoints();
        if (checkpoints.isEmpty()) {
            throw new RuleViolation(sequencer.trouble().isPresent() ? "history.nothingSigned" : "history.notSealedYet");
        }
        long size = checkpoints.get(checkpoints.size() - 1).size();
        Stretch stretch = new Stretch(
                command.from().map(at -> packs.placeOf(at, size)).orElse(0L), command.to().map(at -> packs.placeOf(at, size)).orElse(size),
                Optional.ofNullable(subject.caseFile()));
        if (stretch.first() >= stretch.end()) {
            throw new RuleViolation("history.emptyPeriod");
        }
        Path spool = Files.createTempFile(Files.createDirectories(Path.of(data, "packs")), "records", null);
        try {
            assembly.write(command.kind(), stretch, checkpoints, new HistoryReader(true, caller.needToKnow()), spool, out);
        } finally {
            Files.deleteIfExists(spool);
        }
    }

    /** A broken log is no reason to withhold the pack that shows that it is; it holds what was signed before. */
    private void signed() {
        try {
            sequencer.now();
        } catch (BrokenLog broken) {
            LOG.log(Level.ERROR, "A pack is made of a log that is broken", broken);
        }
    }

    private HistorySubject file(Object number) {
        return history.subject(number).filter(file -> file.existsFor(caller.needToKnow())).orElseThrow(RecordNotFound::new);
    }

    /** The newest ones, in the order of their sizes. */
    private List<Note> checkpoints() {
        List<Note> newest = new ArrayList<>(log.newestCheckpoints(CHECKPOINTS).stream().map(Checkpoint::getNote).toList());
        Collections.reverse(newest);
        return newest;
    }
}
