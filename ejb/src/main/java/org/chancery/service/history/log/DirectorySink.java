package org.chancery.service.history.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.chancery.domain.history.log.Note;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts each checkpoint as a file of its own into a directory, best one that is mounted from another machine. */
@ApplicationScoped
public class DirectorySink implements CheckpointSink {

    private static final int TO_A_DIRECTORY = 1_000_000;

    @Inject
    @ConfigProperty(name = "chancery.history.checkpoints")
    private String directory;

    @Override
    public String name() {
        return "directory";
    }

    @Override
    public boolean take(Note note) throws IOException {
        Path shelf = Path.of(directory, String.format("%06d", note.size() / TO_A_DIRECTORY));
        Files.createDirectories(shelf);
        Path file = shelf.resolve(note.size() + ".txt");
        Path fresh = shelf.resolve(note.size() + ".new");
        Files.writeString(fresh, note.signed());
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }
}
