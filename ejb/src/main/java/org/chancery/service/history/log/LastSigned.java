package org.chancery.service.history.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.chancery.domain.history.log.Frontier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What this node signed last, beside the key and outside of the database: the size of the log and its right edge. Whatever somebody does to the
 * database, nothing is signed that does not continue this.
 */
@ApplicationScoped
public class LastSigned {

    @Inject
    @ConfigProperty(name = "chancery.history.key")
    private String key;

    /**
     * The edge of the log as it was signed last.
     *
     * @return the empty log on a node that never signed
     */
    public Frontier edge() {
        Path file = file();
        try {
            if (!Files.exists(file)) {
                return Frontier.empty();
            }
            String[] words = Files.readString(file).strip().split(" ", 2);
            return Frontier.decoded(Long.parseLong(words[0]), HexFormat.of().parseHex(words.length < 2 ? "" : words[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("What was signed last cannot be read from " + file, e);
        } catch (IllegalArgumentException e) {
            throw new BrokenLog("The note of what was signed last, " + file + ", is damaged.");
        }
    }

    /**
     * Notes what is about to be signed, on disk before anybody sees the signature.
     *
     * @param edge the edge of the log
     */
    void note(Frontier edge) {
        Path file = file();
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        byte[] line = (edge.size() + " " + HexFormat.of().formatHex(edge.encoded()) + "\n").getBytes(StandardCharsets.US_ASCII);
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                channel.write(ByteBuffer.wrap(line));
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("What is signed cannot be noted in " + file, e);
        }
    }

    private Path file() {
        return Path.of(key + ".signed");
    }
}
