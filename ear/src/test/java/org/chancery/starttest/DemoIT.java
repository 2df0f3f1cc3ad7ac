package org.chancery.starttest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.chancery.testkit.Build;
import org.chancery.testkit.DemoOfficers;
import org.chancery.testkit.server.Api;
import org.chancery.testkit.server.AssembledChancery;
import org.junit.jupiter.api.Test;

/** A demo that does not end in peace leaves nothing behind that surprises anybody. */
class DemoIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Runs a command and waits for its end, as Maven does. */
    static final class Parent {

        private Parent() {}

        public static void main(String... command) throws IOException, InterruptedException {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        }
    }

    @Test
    void whoseStoryWasCutOffSaysSo() {
        Path directory = Build.emptyDirectory("demo-cut-off");
        String data = directory.resolve("data").toString();
        int port = Build.freePort();
        URI home = URI.create("http://127.0.0.1:" + port + "/");
        try (AssembledChancery demo = AssembledChancery.run(directory, Map.of("CHANCERY_DEMO_PASSWORD", DemoOfficers.PASSWORD),
                List.of("demo", "--port", Integer.toString(port), "--data", data))) {
            await(() -> Files.exists(directory.resolve("data").resolve("story-begun")));
            await(() -> !Api.at(home, "desk", DemoOfficers.PASSWORD).get("cases").expect(200).json().get("items").isEmpty());
            demo.kill();
            assertThat(demo.console()).doesNotContain("Chancery is ready");

            demo.restart();
            assertThat(demo.console().lines()).containsOnlyOnce("The demo's story was cut off when it was told; end Chancery, delete " + data
                    + " and start it again to have all of it.");
        }
    }

    @Test
    void endsWithMavenThoughMavenPassesNoSignalOn() throws Exception {
        Path directory = Build.emptyDirectory("demo-of-maven");
        Path console = directory.resolve("console.txt");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process parent = new ProcessBuilder(java, "-cp", Path.of(Parent.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString(),
                Parent.class.getName(), java, "-XX:TieredStopAtLevel=1", "-Dchancery.launch.with-parent=true", "-jar", Build.runnable().toString(), "demo",
                "--port", Integer.toString(Build.freePort()), "--data", directory.resolve("data").toString())
                .redirectErrorStream(true).redirectOutput(console.toFile()).start();
        await(() -> said(console).contains("Chancery is starting"));
        ProcessHandle demo = parent.children().findFirst().orElseThrow();
        parent.destroyForcibly().waitFor();
        try {
            await(() -> !demo.isAlive());
        } finally {
            demo.destroyForcibly();
        }
    }

    private static String said(Path console) {
        try {
            return Files.readString(console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(BooleanSupplier there) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
