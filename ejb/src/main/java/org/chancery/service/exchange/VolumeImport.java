package org.chancery.service.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chancery.domain.exchange.ImportFailure;
import org.chancery.domain.kernel.Act;
import org.chancery.domain.kernel.CurrentAct;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.service.exchange.frus.FrusFormatException;
import org.chancery.service.exchange.frus.FrusItem;
import org.chancery.service.exchange.frus.FrusReader;
import org.chancery.service.exchange.frus.FrusVolume;

/** The work of one import, in the background: reads the volume from front to back and has it filed some documents at a time. */
final class VolumeImport implements Runnable {

    private static final Logger LOG = System.getLogger(VolumeImport.class.getName());
    private static final int AT_A_TIME = 100;

    private final UUID job;
    private final Path file;
    private final VolumeFilingService filing;
    private final WaitingRoom room;
    private final Act act;

    VolumeImport(UUID job, Path file, VolumeFilingService filing, WaitingRoom room, Act act) {
        this.job = job;
        this.file = file;
        this.filing = filing;
        this.room = room;
        this.act = act;
    }

    @Override
    public void run() {
        try {
            CurrentAct.during(act, () -> {
                fileVolume();
                return job;
            });
        } catch (Exception e) {
            LOG.log(Level.ERROR, "The import " + job + " could not be ended", e);
        }
    }

    private void fileVolume() {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                FrusReader reader = new FrusReader(bytes)) {
            fileAll(reader);
            filing.done(job);
        } catch (FrusFormatException broken) {
            filing.fail(job, new ImportFailure("import." + broken.fault().word(), broken.line(), broken.detail()));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.ERROR, "The import " + job + " ended early", e);
            filing.fail(job, new ImportFailure("import.interrupted", null, null));
        } finally {
            room.leave(file);
        }
    }

    private void fileAll(FrusReader reader) {
        List<FrusItem> items = new ArrayList<>();
        try {
            for (Optional<FrusItem> item = reader.next(); item.isPresent(); item = reader.next()) {
                items.add(item.get());
                if (items.size() == AT_A_TIME) {
                    file(reader.volume(), items);
                    items = new ArrayList<>();
                }
            }
        } finally {
            // What was read before the file broke off is filed as well.
            if (!items.isEmpty()) {
                file(reader.volume(), items);
            }
        }
    }

    /** All together, or each alone when one of them cannot be filed. */
    private void file(FrusVolume volume, List<FrusItem> items) {
        try {
            filing.file(new FileDocuments(job, volume, items));
        } catch (RuntimeException together) {
            LOG.log(Level.INFO, "Some documents of the import " + job + " are filed one by one", together);
            for (FrusItem item : items) {
                fileAlone(new FileDocuments(job, volume, List.of(item)));
            }
        }
    }

    private void fileAlone(FileDocuments one) {
        try {
            filing.file(one);
        } catch (RuleViolation refused) {
            filing.pass(one, refused.key().equals("casefile.closed") ? "exchange.reason.closed" : "exchange.reason.refused",
                    String.valueOf(refused.getMessage()));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A document of the import " + job + " could not be filed: " + one.items().get(0).id(), failed);
            filing.pass(one, "exchange.reason.notFiled", "");
        }
    }
}
