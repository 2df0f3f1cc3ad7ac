package org.chancery.launch;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The directory in which one installation keeps its database, index, keys and log; one process at a time. */
class DataDirectory {

    private static final String ARCHIVE = "/CHANCERY-INF/chancery.ear";
    private static final String DEMO = "demo";
    private static final String OWN = "own";

    /** A lock ends with its channel, and a channel ends when nobody holds it: these live as long as the process. */
    private static final List<FileChannel> HELD = new ArrayList<>();

    private final Path place;

    private DataDirectory(Path place) {
        this.place = place;
    }

    static DataDirectory occupy(Path place, boolean demo) throws Refusal {
        try {
            Files.createDirectories(place);
            Files.createDirectories(place.resolve("log"));
            if (!lock(place.resolve("lock"))) {
                throw new Refusal("The data directory " + place + " is in use by another process.");
            }
            DataDirectory directory = new DataDirectory(place);
            directory.keepDemoApart(demo);
            directory.empty(directory.runtime());
            Files.createDirectories(directory.runtime());
            return directory;
        } catch (IOException e) {
            throw new Refusal("The data directory " + place + " cannot be used: " + reason(e) + ".", e);
        }
    }

    /** The system's own words are of the kind "/srv/chancery/lock". */
    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return "nothing may be written to " + denied.getFile();
        }
        if (e instanceof FileAlreadyExistsException present) {
            return present.getFile() + " is no directory";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason() + " (" + system.getFile() + ")";
        }
        return e instanceof NoSuchFileException ? "it cannot be made" : e.toString();
    }

    private static boolean lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        HELD.add(channel);
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** The demo's officers share one password; they must never get into a ministry's own data, nor stay behind. */
    private void keepDemoApart(boolean demo) throws IOException, Refusal {
        if (!Files.exists(kind())) {
            return;
        }
        boolean demoBefore = DEMO.equals(Files.readString(kind()).strip());
        if (demo && !demoBefore) {
            throw new Refusal("The data directory " + place + " is not a demo's; give the demo another one with --data.");
        }
        if (!demo && demoBefore) {
            throw new Refusal("The data directory " + place + " is the demo's; start it with \"demo\" or give --data.");
        }
    }

    /** Where the server unpacks itself; what an earlier run left there would be started a second time. */
    Path runtime() {
        return place.resolve("runtime");
    }

    /** There while the demo's story is told. */
    Path storyMark() {
        return place.resolve("story-begun");
    }

    Path log() {
        return place.resolve("log");
    }

    private Path kind() {
        return place.resolve("kind");
    }

    /** From here on the directory belongs to the demo, or never will. */
    void begin(boolean demo) throws Refusal {
        try {
            Files.writeString(kind(), demo ? DEMO : OWN);
        } catch (IOException e) {
            throw new Refusal("The data directory " + place + " cannot be written: " + reason(e) + ".", e);
        }
    }

    /** What the server still prints besides its log goes beside the log, so that the console stays calm. */
    void takeStreams() throws Refusal {
        try {
            PrintStream output = new PrintStream(Files.newOutputStream(log().resolve("output.log")), true,
                    StandardCharsets.UTF_8);
            System.setOut(output);
            System.setErr(output);
        } catch (IOException e) {
            throw new Refusal("The data directory " + place + " cannot be written: " + reason(e) + ".", e);
        }
    }

    File archive() throws Refusal {
        Path copy = runtime().resolve("chancery.ear");
        try (InputStream archive = DataDirectory.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new Refusal("This chancery.jar holds no chancery.ear.");
            }
            Files.copy(archive, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy.toFile();
        } catch (IOException e) {
            throw new Refusal("The data directory " + place + " cannot be written: " + reason(e) + ".", e);
        }
    }

    private void empty(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> content = Files.walk(directory)) {
            for (Path each : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
