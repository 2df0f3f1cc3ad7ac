package org.chancery.testkit.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.chancery.testkit.Build;
import org.chancery.testkit.DemoOfficers;
import org.chancery.testkit.TestDatabase;

/** The assembled {@code chancery.jar}, started as a user starts it. */
public final class AssembledChancery implements Installation {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String READY = "Chancery is ready: ";

    private final Path output;
    private final ProcessBuilder builder;
    private Process process;
    private long begun;
    private Duration startedIn = Duration.ZERO;

    private AssembledChancery(ProcessBuilder builder, Path output) {
        this.builder = builder;
        this.output = output;
        this.process = begin();
    }

    private Process begin() {
        begun = System.nanoTime();
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it with the demo's officers on an empty database, and waits until it is ready. */
    public static AssembledChancery demo(String name) {
        return demo(name, Map.of());
    }

    /** Starts it with the demo's officers on an empty database, set by these variables, and waits until it is ready. */
    public static AssembledChancery demo(String name, Map<String, String> settings) {
        return started(name, settings, "demo");
    }

    /** Starts it as an empty system on an empty database, and waits until it is ready. */
    public static AssembledChancery empty(String name) {
        return started(name, Map.of());
    }

    private static AssembledChancery started(String name, Map<String, String> settings, String... arguments) {
        Path directory = Build.emptyDirectory(name + "-" + TestDatabase.KIND);
        TestDatabase database = TestDatabase.empty(directory);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--port", Integer.toString(Build.freePort()), "--data", directory.resolve("data").toString()));
        Map<String, String> environment = new HashMap<>(settings);
        environment.putAll(database.environment());
        environment.put("CHANCERY_DEMO_PASSWORD", DemoOfficers.PASSWORD);
        AssembledChancery chancery = run(directory, environment, all);
        chancery.awaitReady();
        return chancery;
    }

    /** Runs the jar with just these arguments, whatever comes of it; what it prints is kept in the directory. */
    public static AssembledChancery run(Path directory, Map<String, String> environment, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-jar",
                Build.runnable().toString()));
        command.addAll(arguments);
        Path output = directory.resolve("console.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new AssembledChancery(builder, output);
    }

    /** Ends it and starts it again, at the same address and with what it has kept, and waits until it is ready. */
    public void restart() {
        close();
        process = begin();
        awaitReady();
    }

    private void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!console().contains(READY)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("Chancery did not get ready: " + console());
            }
            pause();
        }
        startedIn = Duration.ofNanos(System.nanoTime() - begun);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public URI home() {
        return URI.create(console().lines()
                .filter(line -> line.startsWith(READY))
                .map(line -> line.substring(READY.length()).replace("localhost", "127.0.0.1"))
                .findFirst().orElseThrow());
    }

    @Override
    public String console() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String log() {
        try (Stream<Path> files = Files.list(directory().resolve("data").resolve("log"))) {
            StringBuilder log = new StringBuilder();
            for (Path file : files.filter(one -> one.toString().endsWith(".log")).toList()) {
                log.append(Files.readString(file));
            }
            return log.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long it took from the command to the word that it is ready. */
    public Duration startedIn() {
        return startedIn;
    }

    /** Ends it as a power failure does, without a word. */
    public void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until it has ended by itself, and gives its exit code. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                close();
                throw new IllegalStateException("Chancery did not end: " + console());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks it to end, as Ctrl-C does, and waits. */
    @Override
    public void close() {
        stop();
    }

    /** Asks it to end, as Ctrl-C does, and waits; it can be started again. */
    public void stop() {
        process.destroy();
        awaitEndOrKill();
    }

    private void awaitEndOrKill() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The directory in which it was started. */
    public Path directory() {
        return output.getParent();
    }

    /** The process, for tests that end it the hard way. */
    public Process process() {
        return process;
    }
}
