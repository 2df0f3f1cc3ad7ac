package org.chancery.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

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
