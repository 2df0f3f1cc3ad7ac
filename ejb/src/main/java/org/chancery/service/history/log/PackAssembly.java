package org.chancery.service.history.log;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.chancery.domain.history.HistoryReader;
import org.chancery.domain.history.log.Note;
import org.chancery.domain.history.pack.PackKind;
import org.chancery.domain.history.pack.PackTitle;
import org.chancery.domain.history.pack.PackWriter;
import org.chancery.domain.history.pack.PackedEvent;
import org.chancery.domain.history.pack.PackedRecord;
import org.chancery.domain.history.pack.Stretch;
import org.chancery.domain.kernel.BaseEntity;

/** Puts a pack together, page by page. */
@ApplicationScoped
public class PackAssembly {

    private static final int LEAVES = 10_000;

    @Inject
    private PackPages pages;

    @Inject
    private LogKeys keys;

    @Inject
    private Clock clock;

    /**
     * Writes a pack.
     *
     * @param kind how much of the history it is
     * @param stretch which events belong to it
     * @param checkpoints signed states of the log, ascending; the pack is of the last one's size
     * @param reader whose eyes it is for
     * @param spool a file of no content that may be written to meanwhile
     * @param out where it goes
     * @throws IOException when it cannot be written there
     */
    public void write(PackKind kind, Stretch stretch, List<Note> checkpoints, HistoryReader reader, Path spool, OutputStream out) throws IOException {
        Note newest = checkpoints.get(checkpoints.size() - 1);
        long records = kind == PackKind.PERIOD ? 0 : spool(stretch, newest.size(), reader, spool);
        long events = pages.count(stretch, reader);
        PackTitle title = new PackTitle(
                kind, newest.origin(), newest.size(), stretch.first(), stretch.end(), stretch.caseFile().orElse(null), events,
                pages.count(stretch) - events, records, clock.instant());
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
                written += writeAll(after -> pages.removedSince(type, after, size, reader), out);
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
