package org.chancery.starttest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chancery.testkit.Build;
import org.chancery.testkit.server.AssembledChancery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be started is refused in one sentence, with exit code 1. */
class RefusalIT {

    @TempDir
    private Path directory;

    @Test
    void aTakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertRefused(Map.of(), "Port " + taken.getLocalPort() + " on 127.0.0.1 is taken; choose another one with --port.",
                    "--port", Integer.toString(taken.getLocalPort()));
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswer() {
        int nobody = Build.freePort();
        assertRefused(Map.of("CHANCERY_DB_URL", "jdbc:postgresql://127.0.0.1:" + nobody + "/chancery"),
                "The database jdbc:postgresql://127.0.0.1:" + nobody + "/chancery cannot be reached: Connection to 127.0.0.1:"
                        + nobody + " refused.");
    }

    @Test
    void aSettingOfTheWrongForm() {
        assertRefused(Map.of(), "The setting --port must be a number from 1 to 65535, not \"many\".", "--port", "many");
        assertRefused(Map.of("CHANCERY_DEMO_PASSWORD", "short"), "The setting CHANCERY_DEMO_PASSWORD must be at least 8 characters.");
    }

    @Test
    void anUnknownOption() {
        assertRefused(Map.of(), "The option --colour is unknown; --help lists what there is.", "--colour", "blue");
    }

    @Test
    void theDemoInAMinistrysOwnData() throws IOException {
        Files.createDirectories(directory.resolve("data"));
        Files.writeString(directory.resolve("data").resolve("kind"), "own");

        assertRefused(Map.of(), "The data directory " + directory.resolve("data")
                + " is not a demo's; give the demo another one with --data.", "demo");
    }

    private void assertRefused(Map<String, String> environment, String sentence, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", directory.resolve("data").toString()));
        if (!all.contains("--port")) {
            all.addAll(List.of("--port", Integer.toString(Build.freePort())));
        }
        try (AssembledChancery refused = AssembledChancery.run(directory, environment, all)) {
            assertThat(refused.awaitEnd()).isEqualTo(1);
            assertThat(refused.console()).isEqualToIgnoringNewLines(sentence);
        }
    }
}
