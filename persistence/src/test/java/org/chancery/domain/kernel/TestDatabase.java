package org.chancery.domain.kernel;

import java.io.Closeable;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** The ministry's tables in a database of their own with Hibernate before them, without a server. */
public final class TestDatabase implements Closeable {

    private final SessionFactory factory;
    private final Closeable server;

    private TestDatabase(DataSource source, Map<String, String> words, String vendor, Closeable server) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .placeholders(words)
                .load()
                .migrate();
        Configuration configuration = new Configuration();
        classes().forEach(configuration::addAnnotatedClass);
        configuration.getProperties().putAll(Map.of(
                "hibernate.connection.datasource", source,
                "hibernate.hbm2ddl.auto", "validate",
                "hibernate.jdbc.time_zone", "UTC",
                "hibernate.jdbc.batch_size", "50",
                "hibernate.order_inserts", "true",
                "hibernate.order_updates", "true",
                "hibernate.generate_statistics", "true",
                "hibernate.session.events.log", "false",
                "hibernate.search.backend.directory.type", "local-heap"));
        configuration.getProperties().putAll(Map.of(
                "hibernate.search.backend.lucene_version", "9.11.1",
                "hibernate.search.mapping.configurer", "class:org.chancery.domain.search.SearchMapping",
                "hibernate.search.backend.analysis.configurer", "class:org.chancery.domain.search.SearchAnalysis"));
        this.factory = configuration.buildSessionFactory();
        this.server = server;
    }

    /** A database in memory. */
    public static TestDatabase h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return new TestDatabase(
                source, Map.of("longtext", "character large object", "blob", "binary large object"), "h2",
                () -> shutDown(source));
    }

    /** A PostgreSQL server of its own, gone after the test. */
    public static TestDatabase postgresql() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        return new TestDatabase(
                server.getPostgresDatabase(), Map.of("longtext", "text", "blob", "bytea"), "postgresql", server);
    }

    private static void shutDown(DataSource source) throws IOException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static List<? extends Class<?>> classes() {
        try {
            Path root = Path.of(BaseEntity.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString())
                        .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                        .map(name -> named(name.substring(0, name.length() - 6).replace('/', '.').replace('\\', '.')))
                        .filter(type -> type.isAnnotationPresent(Entity.class)
                                || type.isAnnotationPresent(Embeddable.class)
                                || type.isAnnotationPresent(MappedSuperclass.class))
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, TestDatabase.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes sessions on this database. */
    public SessionFactory factory() {
        return factory;
    }

    /** Does something in a transaction. */
    public void save(Consumer<Session> work) {
        factory.inTransaction(work);
    }

    /** Reads something in a transaction. */
    public <T> T read(Function<Session, T> work) {
        return factory.fromTransaction(work);
    }

    /** Executes SQL as somebody with the database's own tools would. */
    public int sql(String statement) {
        return factory.fromTransaction(session -> session.createNativeMutationQuery(statement).executeUpdate());
    }

    @Override
    public void close() throws IOException {
        factory.close();
        server.close();
    }
}
