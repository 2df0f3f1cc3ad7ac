package org.chancery.starttest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.chancery.testkit.Build;
import org.chancery.testkit.server.AssembledChancery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be started is refused in one sentence, with exit code 1 and no word of Java. */
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
    void aDatabaseThatDoesNotLetUsIn() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            try (Connection connection = server.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
                statement.execute("do $$ begin execute format('copy (select ''host all all all scram-sha-256'') to %L', "
                        + "current_setting('hba_file')); end $$");
                statement.execute("alter user postgres password 'right'");
                statement.execute("select pg_reload_conf()");
            }
            String database = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
            assertRefused(Map.of("CHANCERY_DB_URL", database, "CHANCERY_DB_USER", "postgres", "CHANCERY_DB_PASSWORD", "wrong"),
                    "The database " + database + " cannot be reached: FATAL: password authentication failed for user \"postgres\".");
            String missing = database.replace("/postgres", "/missing");
            assertRefused(Map.of("CHANCERY_DB_URL", missing, "CHANCERY_DB_USER", "postgres", "CHANCERY_DB_PASSWORD", "right"),
                    "The database " + missing + " cannot be reached: FATAL: database \"missing\" does not exist.");
            assertRefused(Map.of("CHANCERY_DB_URL", database, "CHANCERY_DB_USER", "postgres", "CHANCERY_DB_PASSWORD", "right",
                            "CHANCERY_DB_OWNER_USER", "nobody", "CHANCERY_DB_OWNER_PASSWORD", "wrong"),
                    "The database " + database + " cannot be reached: FATAL: password authentication failed for user \"nobody\".");
        }
    }

    @Test
    void anAddressOfAnotherMachine() {
        assertRefused(Map.of(), "The address 256.0.0.1 is unknown.", "--address", "256.0.0.1");
        assertRefused(Map.of(), "The address 192.0.2.1 is not one of this machine.", "--address", "192.0.2.1");
    }

    @Test
    void aDataDirectoryThatIsNone() throws IOException {
        Files.writeString(directory.resolve("data"), "a file");
        assertRefused(Map.of(), "The data directory " + directory.resolve("data") + " cannot be used: " + directory.resolve("data")
                + " is no directory.");
    }

    @Test
    void aDataDirectoryThatCannotBeWritten() {
        assumeThat(System.getProperty("user.name")).as("an officer for whom every directory is open").isNotEqualTo("root");
        assumeThat(directory.toFile().setWritable(false)).isTrue();
        Path data = directory.resolve("data");
        try (AssembledChancery refused = AssembledChancery.run(Build.emptyDirectory("refusal"), Map.of(), List.of("--data", data.toString()))) {
            assertThat(refused.awaitEnd()).isEqualTo(1);
            assertThat(refused.console()).isEqualToIgnoringNewLines(
                    "The data directory " + data + " cannot be used: nothing may be written to " + data + ".");
        } finally {
            assertThat(directory.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void aSettingOfTheWrongForm() {
        assertRefused(Map.of("CHANCERY_SIGN_IN_IDLE", "soon"),
                "The setting CHANCERY_SIGN_IN_IDLE must be a period of time, for example PT20M for twenty minutes, not \"soon\".");
        assertRefused(Map.of(), "The setting --port must be a number from 1 to 65535, not \"many\".", "--port", "many");
        assertRefused(Map.of("CHANCERY_DB_OWNER_USER", "owner"), "The setting CHANCERY_DB_OWNER_USER needs a database of PostgreSQL; H2 has one user.");
        assertRefused(Map.of("CHANCERY_DEMO_PASSWORD", "short"), "The setting CHANCERY_DEMO_PASSWORD must be at least 8 characters.");
    }

    @Test
    void anUnknownOption() {
        assertRefused(Map.of(), "The option --colour is unknown; --help lists what there is.", "--colour", "blue");
        assertRefused(Map.of(), "The option --address needs a value.", "--data", directory.resolve("data").toString(), "--address");
    }

    @Test
    void whoAsksForHelpIsToldAllOptions() {
        try (AssembledChancery asked = AssembledChancery.run(directory, Map.of(), List.of("--port", "many", "--help"))) {
            assertThat(asked.awaitEnd()).isZero();
            assertThat(asked.console()).startsWith("Usage: ").contains("demo ", "--port ", "--address ", "--data ", "--help ", "CHANCERY_DB_URL");
        }
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
        if (!all.contains("--data")) {
            all.addAll(List.of("--data", directory.resolve("data").toString()));
        }
        if (!all.contains("--port")) {
            all.addAll(0, List.of("--port", Integer.toString(Build.freePort())));
        }
        try (AssembledChancery refused = AssembledChancery.run(directory, environment, all)) {
            assertThat(refused.awaitEnd()).isEqualTo(1);
            assertThat(refused.console()).isEqualToIgnoringNewLines(sentence);
        }
    }
}
