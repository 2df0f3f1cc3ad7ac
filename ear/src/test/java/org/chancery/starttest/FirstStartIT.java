package org.chancery.starttest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.chancery.testkit.Build;
import org.chancery.testkit.server.Api;
import org.chancery.testkit.server.AssembledChancery;
import org.chancery.testkit.server.Forms;
import org.junit.jupiter.api.Test;

/** An empty system starts calmly, tells its address last, lets nobody in but by its one-time link, and ends cleanly. */
class FirstStartIT {

    @Test
    void anEmptySystem() {
        try (AssembledChancery chancery = AssembledChancery.empty("first-start")) {
            List<String> told = chancery.console().lines().toList();

            assertThat(told.get(told.size() - 1)).matches("Chancery is ready: http://localhost:\\d+/");
            assertThat(told).anyMatch(line -> line.contains("/identity/setup.xhtml"));
            assertThat(told).noneMatch(line -> line.contains("Exception"));
            assertThat(Api.at(chancery.home(), "admin", "admin").get("cases").status()).isEqualTo(401);

            assertThatASecondOneIsRefused(chancery);
            chancery.process().destroy();
            // 128 and the number of the signal: the process obeyed, it was not killed
            assertThat(chancery.awaitEnd()).isEqualTo(143);
            assertThatItStartsAgain(chancery);
        }
    }

    /** Until somebody came in by it, each start makes a link anew, and the older one is void. */
    private static void assertThatItStartsAgain(AssembledChancery ended) {
        String link = Forms.setUpLink(ended.console());
        ended.restart();
        assertThat(ended.console().lines()).hasSize(3).noneMatch(line -> line.contains("Exception"));
        assertThat(Forms.setUpLink(ended.console())).isNotEqualTo(link);
    }

    private static void assertThatASecondOneIsRefused(AssembledChancery first) {
        Path data = first.directory().resolve("data");
        try (AssembledChancery second = AssembledChancery.run(
                Build.emptyDirectory("second-start"), Map.of(), List.of("--data", data.toString(),
                        "--port", Integer.toString(Build.freePort())))) {
            assertThat(second.awaitEnd()).isEqualTo(1);
            assertThat(second.console().strip()).isEqualTo("The data directory " + data + " is in use by another process.");
        }
    }
}
