package org.chancery.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** What the build has made, and where the tests may write. */
public final class Build {

    private static final Path TARGET = Path.of(System.getProperty("chancery.test.target", "target")).toAbsolutePath();

    private Build() {
    }

    /** The enterprise archive. */
    public static Path archive() {
        return made("chancery.ear");
    }

    /** The archive with the server around it. */
    public static Path runnable() {
        return made("chancery.jar");
    }

    /** The auditor's program. */
    public static Path verifier() {
        return made("chancery-verify.jar");
    }

    private static Path made(String name) {
        Path file = TARGET.resolve(name);
        if (!Files.exists(file)) {
            throw new IllegalStateException(file + " has not been built; run the build up to 'package' first");
        }
        return file;
    }

    /** An empty directory for the tests' own files, left behind for whoever has to find a fault. */
    public static Path emptyDirectory(String name) {
        Path directory = TARGET.resolve("it").resolve(name);
        try {
            if (Files.exists(directory)) {
                try (Stream<Path> content = Files.walk(directory)) {
                    for (Path each : content.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(each);
                    }
                }
            }
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port of this machine that nobody listens on. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
