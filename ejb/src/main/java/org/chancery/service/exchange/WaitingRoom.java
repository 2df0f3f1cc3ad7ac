package org.chancery.service.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.RuleViolation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where uploaded volumes wait until they are filed: files under generated names, gone after a day at the latest. */
@ApplicationScoped
public class WaitingRoom {

    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final int BUFFER = 65_536;

    @Inject
    @ConfigProperty(name = "chancery.data")
    private String data;

    @Inject
    @ConfigProperty(name = "chancery.import.max-bytes", defaultValue = "100000000")
    private long limit;

    @Inject
    private Clock clock;

    /**
     * Takes a file in.
     *
     * @param bytes its bytes
     * @param officer who brings it
     * @return under which it waits
     * @throws RuleViolation {@code import.tooLarge}; nothing is kept then
     */
    public UUID take(InputStream bytes, OfficerPrincipal officer) {
        UUID id = UUID.randomUUID();
        Path file = path(id, officer);
        try {
            Files.createDirectories(file.getParent());
            boolean whole = false;
            try (OutputStream out = Files.newOutputStream(file)) {
                byte[] buffer = new byte[BUFFER];
                long size = 0;
                for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                    size += read;
                    if (size > limit) {
                        throw new RuleViolation("import.fileTooLarge", limit / 1_000_000);
                    }
                    out.write(buffer, 0, read);
                }
                whole = true;
            } finally {
                if (!whole) {
                    Files.deleteIfExists(file);
                }
            }
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded file cannot be kept in " + file.getParent(), e);
        }
    }

    /**
     * The file that waits.
     *
     * @param id under which it waits
     * @param officer who brought it
     * @return its path
     * @throws RecordNotFound when nothing of the officer's waits under this
     */
    public Path get(UUID id, OfficerPrincipal officer) {
        Path file = path(id, officer);
        if (!Files.isRegularFile(file)) {
            throw new RecordNotFound();
        }
        return file;
    }

    /**
     * Lets a file go.
     *
     * @param file the file
     */
    public void leave(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded file cannot be removed: " + file, e);
        }
    }

    /** Lets everything go that has waited too long. */
    public void tidy() {
        Path room = room();
        if (!Files.isDirectory(room)) {
            return;
        }
        FileTime oldest = FileTime.from(clock.instant().minus(LONGEST_WAIT));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(room)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).compareTo(oldest) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded files cannot be tidied in " + room, e);
        }
    }

    /**
     * The server that this room belongs to, which tells its own interrupted imports by it. Noted in the data directory, since a server that is
     * put up anew on the same data may have another name.
     *
     * @return an identity made at the first start
     */
    public String server() {
        Path note = data().resolve("server-id");
        try {
            if (!Files.exists(note)) {
                Files.createDirectories(data());
                Path fresh = Files.writeString(note.resolveSibling("server.new"), UUID.randomUUID().toString());
                Files.move(fresh, note, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(note).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The identity of this server cannot be kept in " + note, e);
        }
    }

    private Path data() {
        return Path.of(data).toAbsolutePath().normalize();
    }

    private Path room() {
        return data().resolve("imports");
    }

    private Path path(UUID id, OfficerPrincipal officer) {
        return room().resolve(officer.id() + "_" + id + ".xml");
    }
}
