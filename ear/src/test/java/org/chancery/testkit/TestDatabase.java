package org.chancery.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * The database under a run of tests: a file of H2, or a real PostgreSQL that lives as long as the run.
 *
 * @param url its address
 * @param user the name to sign in with
 * @param password the password to sign in with
 */
public record TestDatabase(String url, String user, String password) {

    /** Which database this run of the tests is about, from the build: {@code h2} or {@code postgresql}. */
    public static final String KIND = System.getProperty("chancery.test.database", "h2");

    /** Makes an empty database of this run's kind; a file is made in the given directory. */
    public static TestDatabase empty(Path directory) {
        return "postgresql".equals(KIND) ? postgresql() : h2(directory);
    }

    /**
     * What the assembled application is told of it. On PostgreSQL it works with a role that does not own the tables, as in a ministry.
     *
     * @return variables of the environment
     */
    public Map<String, String> environment() {
        if (!"postgresql".equals(KIND)) {
            return Map.of("CHANCERY_DB_URL", url, "CHANCERY_DB_USER", user, "CHANCERY_DB_PASSWORD", password);
        }
        try (Connection connection = DriverManager.getConnection(url, user, password); Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "create role chancery_owner login password 'owner'",
                    "create role chancery login password 'chancery'",
                    "create database chancery owner chancery_owner")) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL cannot be set up", e);
        }
        return Map.of("CHANCERY_DB_URL", url.replaceFirst("/postgres\\b", "/chancery"), "CHANCERY_DB_USER", "chancery",
                "CHANCERY_DB_PASSWORD", "chancery", "CHANCERY_DB_OWNER_USER", "chancery_owner", "CHANCERY_DB_OWNER_PASSWORD", "owner");
    }

    private static TestDatabase h2(Path directory) {
        return new TestDatabase("jdbc:h2:file:" + directory.resolve("db") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "chancery", "chancery");
    }

    private static TestDatabase postgresql() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
            return new TestDatabase(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be started", e);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
