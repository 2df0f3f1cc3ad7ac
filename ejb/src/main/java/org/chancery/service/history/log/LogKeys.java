package org.chancery.service.history.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.chancery.domain.history.log.LogKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Where the log's key is kept: a file that only its owner reads, made at the first start, or one that the administrator names. */
@ApplicationScoped
public class LogKeys {

    private static final String OWNER_ONLY = "rw-------";
    private static final int RANDOM_PART = 4;

    @Inject
    @ConfigProperty(name = "chancery.history.key")
    private String place;

    @Inject
    @ConfigProperty(name = "chancery.history.name")
    private Optional<String> name;

    private @Nullable LogKey key;

    /**
     * The key of this installation's log; several nodes share one.
     *
     * @return the key
     * @throws UncheckedIOException when it can be neither read nor made
     */
    public synchronized LogKey key() {
        if (key == null) {
            key = load(Path.of(place));
        }
        return key;
    }

    private LogKey load(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return LogKey.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the history cannot be read from or made in " + file, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The file " + file + " holds no key of a history", e);
        }
    }

    private void make(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] random = new byte[RANDOM_PART];
        new SecureRandom().nextBytes(random);
        LogKey made = LogKey.make(name.orElseGet(() -> "chancery/" + HexFormat.of().formatHex(random)));
        try {
            Files.createFile(file, ownerOnly());
            Files.writeString(file, made.written());
            Files.writeString(file.resolveSibling(file.getFileName() + ".pub"), made.verifierKey() + '\n');
        } catch (FileAlreadyExistsException otherNode) {
            // made by another node in the meantime: that one holds
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))}
                : new FileAttribute<?>[0];
    }
}
