package org.chancery.service.history.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.chancery.domain.history.log.Note;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the first checkpoint of each day (UTC) as a sheet to be printed into the directory of the checkpoints. */
@ApplicationScoped
public class SheetSink implements CheckpointSink {

    @Inject
    @ConfigProperty(name = "chancery.history.checkpoints")
    private String directory;

    @Inject
    private LogKeys keys;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "sheet";
    }

    @Override
    public boolean take(Note note) throws IOException {
        Instant now = clock.instant();
        Path shelf = Files.createDirectories(Path.of(directory, "sheets"));
        Path file = shelf.resolve(LocalDate.ofInstant(now, ZoneOffset.UTC) + ".pdf");
        if (Files.exists(file)) {
            return false;
        }
        Path fresh = shelf.resolve(file.getFileName() + ".new");
        Files.write(fresh, new DailySheet(note, now, keys.key().verifierKey()).pdf());
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }
}
