package org.chancery.verify;

import java.io.Closeable;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.jpa.HibernatePersistenceProvider;

/**
 * The ministry's tables without a server: written through Hibernate, and so with their history, and open to whoever has the database's own
 * tools. Backups can be made and restored.
 */
abstract class Tables implements Closeable {

    private DataSource present;
    private final EntityManagerFactory factory;

    private Tables(DataSource first, String vendor, Map<String, String> words) {
        this.present = first;
        Flyway.configure().dataSource(first).locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .placeholders(words).load().migrate();
        Map<String, Object> properties = new HashMap<>(Map.of(
                "jakarta.persistence.provider", HibernatePersistenceProvider.class.getName(),
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource", switched(),
                "hibernate.transaction.jta.platform", "org.hibernate.engine.transaction.jta.platform.internal.NoJtaPlatform",
                "hibernate.search.backend.directory.type", "local-heap"));
        this.factory = new HibernatePersistenceProvider().createEntityManagerFactory("chancery", properties);
    }

    /** Leads to whatever database is the present one. */
    private DataSource switched() {
        return (DataSource) Proxy.newProxyInstance(DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getConnection" -> present.getConnection();
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    case "toString" -> "the present database";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** Makes a copy of the present database as it stands. */
    abstract DataSource backup() throws SQLException;

    /** Takes the guards off the history, which an administrator of the database can. */
    abstract void unguard() throws SQLException;

    /** Puts another database in the place of the present one, and gives the one that was there. */
    DataSource restore(DataSource backup) {
        DataSource was = present;
        present = backup;
        return was;
    }

    /** Does something in a transaction that ends well. */
    <T> T saved(Function<EntityManager, T> work) {
        return within(work, true);
    }

    /** Does something in a transaction of which nothing stays. */
    <T> T tried(Function<EntityManager, T> work) {
        return within(work, false);
    }

    private <T> T within(Function<EntityManager, T> work, boolean keep) {
        EntityManager session = factory.createEntityManager();
        session.getTransaction().begin();
        try {
            T result = work.apply(session);
            if (keep) {
                session.getTransaction().commit();
            }
            return result;
        } finally {
            if (session.getTransaction().isActive()) {
                session.getTransaction().rollback();
            }
            session.close();
        }
    }

    void sql(DataSource source, String... statements) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    DataSource present() {
        return present;
    }

    @Override
    public void close() throws IOException {
        factory.close();
    }

    /** H2, in memory. */
    static Tables h2(Path backups) {
        return new Tables(memory(), "h2", Map.of("longtext", "character large object", "blob", "binary large object")) {
            @Override
            DataSource backup() throws SQLException {
                Path script = backups.resolve(UUID.randomUUID() + ".sql");
                sql(present(), "script to '" + script + "'");
                DataSource copy = memory();
                sql(copy, "runscript from '" + script + "'");
                return copy;
            }

            @Override
            void unguard() throws SQLException {
                sql(present(), "drop trigger history_event_guard", "drop trigger history_leaf_guard", "drop trigger history_checkpoint_guard",
                        "set referential_integrity false");
            }
        };
    }

    private static DataSource memory() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    /** A PostgreSQL server of its own. */
    static Tables postgresql() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        return new Tables(server.getPostgresDatabase(), "postgresql", Map.of("longtext", "text", "blob", "bytea")) {
            private final Map<DataSource, String> names = new HashMap<>(Map.of(present(), "postgres"));

            @Override
            DataSource backup() throws SQLException {
                String name = "backup" + names.size();
                // nobody may be in the database that is copied, not even whoever copies it
                sql(server.getTemplateDatabase(), "create database " + name + " template " + names.get(present()));
                DataSource copy = server.getDatabase("postgres", name);
                names.put(copy, name);
                return copy;
            }

            @Override
            void unguard() throws SQLException {
                for (String table : List.of("history_event", "history_leaf", "history_checkpoint")) {
                    sql(present(), "alter table " + table + " disable trigger all");
                }
            }

            @Override
            public void close() throws IOException {
                super.close();
                server.close();
            }
        };
    }
}
