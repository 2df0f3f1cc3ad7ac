package org.chancery.service.history.log;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

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
import org.chancery.domain.history.pack.PackKind;
import org.chancery.domain.history.pack.PackRepository;
import org.chancery.domain.history.pack.PackTitle;
import org.chancery.domain.history.pack.PackWriter;
import org.chancery.domain.history.pack.PackedEvent;
import org.chancery.domain.history.pack.PackedRecord;
import org.chancery.domain.history.pack.Stretch;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.BaseEntity;
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

    private static final int LEAVES = 10_000;
    /** The newest checkpoints go into a pack, for those who kept none themselves. */
    private static final int CHECKPOINTS = 500;

    @Inject
    private PackPages pages;

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
    private LogKeys keys;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

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
     * @throws RuleViolation {@code history.emptyPeriod} when the log has nothing of the period
     * @throws BrokenLog when the log does not continue what was signed before
     */
    @RolesAllowed(Roles.AUDITOR)
    public void make(MakePack command, OutputStream out) throws IOException {
        HistorySubject subject = command.caseFile().map(this::file).orElse(HistorySubject.NOTHING);
        // in the log before it is signed, so that the pack tells of itself
        CurrentAct.get().ifPresent(act -> book.exported(act, subject, command.words()));
        sequencer.now();
        List<Note> checkpoints = checkpoints();
        long size = checkpoints.get(checkpoints.size() - 1).size();
        Stretch stretch = new Stretch(
                command.from().map(at -> packs.placeOf(at, size)).orElse(0L), command.to().map(at -> packs.placeOf(at, size)).orElse(size),
                Optional.ofNullable(subject.caseFile()));
        if (stretch.first() >= stretch.end()) {
            throw new RuleViolation("history.emptyPeriod");
        }
        Path spool = Files.createTempFile(Files.createDirectories(Path.of(data, "packs")), "records", null);
        try {
            write(command.kind(), stretch, checkpoints, spool, out);
        } finally {
            Files.deleteIfExists(spool);
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

    private void write(PackKind kind, Stretch stretch, List<Note> checkpoints, Path spool, OutputStream out) throws IOException {
        HistoryReader reader = new HistoryReader(true, caller.needToKnow());
        Note newest = checkpoints.get(checkpoints.size() - 1);
        long records = kind == PackKind.PERIOD ? 0 : spool(stretch, newest.size(), reader, spool);
        long events = packs.count(stretch, reader);
        PackTitle title = new PackTitle(
                kind, newest.origin(), newest.size(), stretch.first(), stretch.end(), stretch.caseFile().orElse(null), events,
                packs.count(stretch) - events, records, clock.instant());
        try (PackWriter pack = new PackWriter(out); InputStream spooled = Files.newInputStream(spool)) {
            pack.begin(title, keys.key().verifierKey(), checkpoints);
            for (long from = 0; from < newest.size(); from += LEAVES) {
                for (byte[] leaf : pages.leaves(from, Math.min(newest.size(), from + LEAVES))) {
                    pack.leaf(leaf);
                }
            }
            pack.beginEvents();
            List<PackedEvent> page = pages.events(stretch, stretch.first(), reader);
            while (!page.isEmpty()) {
                for (PackedEvent event : page) {
                    pack.event(event);
                }
                page = pages.events(stretch, page.get(page.size() - 1).index() + 1, reader);
            }
            pack.records(spooled);
        }
    }

    /** The records go into a file first: how many there are stands at the beginning of the pack. */
    private long spool(Stretch stretch, long size, HistoryReader reader, Path spool) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(spool)))) {
            if (stretch.caseFile().isPresent()) {
                return write(pages.recordsOf(stretch.caseFile().get(), size, reader), out);
            }
            long written = 0;
            for (Class<? extends BaseEntity> type : pages.types()) {
                written += writeAll(after -> pages.records(type, after, size, reader), out);
                written += writeAll(after -> pages.removedSince(type, after, size), out);
            }
            return written;
        }
    }

    private static long writeAll(Function<UUID, PackPages.Page> pages, DataOutputStream out) throws IOException {
        long written = 0;
        UUID last = PackPages.NIL;
        do {
            PackPages.Page page = pages.apply(last);
            written += write(page.records(), out);
            last = page.last();
        } while (!last.equals(PackPages.NIL));
        return written;
    }

    private static long write(List<PackedRecord> records, DataOutputStream out) throws IOException {
        for (PackedRecord record : records) {
            record.write(out);
        }
        return records.size();
    }
}
