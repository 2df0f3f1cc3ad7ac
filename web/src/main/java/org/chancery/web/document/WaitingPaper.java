package org.chancery.web.document;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A paper that was dropped on a form and waits, in a file of the server's own, to be attached when the form is sent.
 *
 * @param name the file's name, already checked
 * @param size its bytes
 * @param file where it waits
 */
public record WaitingPaper(String name, long size, String file) implements Serializable {

    /** Keeps the content of a paper until the form is sent. */
    static WaitingPaper keep(String name, byte[] content) {
        try {
            Path file = Files.createTempFile("chancery-paper", null);
            Files.write(file, content);
            return new WaitingPaper(name, content.length, file.toString());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Reads the content again. */
    byte[] content() {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** Throws the content away. */
    void drop() {
        try {
            Files.deleteIfExists(Path.of(file));
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
    }

    /**
     * The file's name.
     *
     * @return name without any path
     */
    public String getName() {
        return name;
    }

    /**
     * The size.
     *
     * @return bytes
     */
    public long getSize() {
        return size;
    }
}
