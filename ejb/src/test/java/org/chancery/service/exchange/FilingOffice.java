package org.chancery.service.exchange;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.security.enterprise.SecurityContext;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.CaseFileRepository;
import org.chancery.domain.exchange.ImportFailure;
import org.chancery.domain.exchange.ImportIndexRepository;
import org.chancery.domain.exchange.ImportJob;
import org.chancery.domain.exchange.ImportRepository;
import org.chancery.domain.exchange.ImportSource;
import org.chancery.domain.exchange.ImportedDocument;
import org.chancery.domain.exchange.ImportedEntryRepository;
import org.chancery.domain.exchange.ReportFilter;
import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.OfficerRepository;
import org.chancery.domain.identity.Rights;
import org.chancery.domain.identity.Role;
import org.chancery.domain.kernel.Act;
import org.chancery.domain.kernel.BaseEntity;
import org.chancery.service.identity.Caller;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;

/** A ministry without a server: its tables, its history and its index, and the filing of volumes as the container would run it. */
final class FilingOffice implements Closeable {

    final Desk desk = new Desk("SA", "South Asia");
    final Desk other = new Desk("EU", "Europe");
    final OfficerPrincipal officer;
    final OfficerPrincipal stranger;
    final OfficerPrincipal administrator;
    private final Path directory;
    private final SessionFactory factory;
    private final Connection open;
    private final ImportRepository imports = new ImportRepository();
    private final ImportedEntryRepository entries = new ImportedEntryRepository();
    private final ImportIndexRepository index = new ImportIndexRepository();
    private final ChapterFiles chapterFiles = new ChapterFiles();
    private final EntryFiling entryFiling = new EntryFiling();
    private final CaseFileRepository caseFiles = new CaseFileRepository();
    private final OfficerRepository officers = new OfficerRepository();
    private final WaitingRoom room = new WaitingRoom();
    private final VolumeFilingService filing = new InTransactions();
    private final Caller caller = new Caller();
    private OfficerPrincipal present;

    FilingOffice() {
        try {
            directory = Files.createTempDirectory("filing");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + directory.resolve("db") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        try {
            // The last one to leave would close the database, which a server's pool never lets happen.
            open = source.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Flyway.configure().dataSource(source).locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .placeholders(Map.of("longtext", "character large object", "blob", "binary large object")).load().migrate();
        Configuration configuration = new Configuration();
        classes().forEach(configuration::addAnnotatedClass);
        configuration.getProperties().putAll(Map.of(
                "hibernate.connection.datasource", source,
                "hibernate.hbm2ddl.auto", "validate",
                "hibernate.jdbc.time_zone", "UTC",
                "hibernate.jdbc.batch_size", "50",
                "hibernate.order_inserts", "true",
                "hibernate.order_updates", "true",
                "hibernate.search.backend.directory.root", directory.resolve("index").toString(),
                "hibernate.search.backend.lucene_version", "9.11.1",
                "hibernate.search.mapping.configurer", "class:org.chancery.domain.search.SearchMapping",
                "hibernate.search.backend.analysis.configurer", "class:org.chancery.domain.search.SearchAnalysis"));
        factory = configuration.buildSessionFactory();
        officer = hire("desk");
        stranger = hire("desk2");
        administrator = hire("admin");
        factory.inTransaction(session -> {
            session.persist(desk);
            session.persist(other);
        });
        present = officer;
        give(room, "data", directory.toString());
        give(room, "limit", 100_000_000L);
        give(room, "clock", Clock.systemUTC());
        give(caller, "securityContext", Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {SecurityContext.class},
                (proxy, method, args) -> method.getName().equals("getPrincipalsByType") ? Set.of(present) : null));
        give(filing, "imports", imports);
        give(filing, "filedEntries", entries);
        give(filing, "chapterFiles", chapterFiles);
        give(filing, "entries", entryFiling);
        give(filing, "index", index);
        give(chapterFiles, "entries", entries);
        give(chapterFiles, "caseFiles", caseFiles);
        give(chapterFiles, "officers", officers);
        give(chapterFiles, "clock", Clock.systemUTC());
        give(entryFiling, "entries", entries);
        give(entryFiling, "clock", Clock.systemUTC());
        give(filing, "caller", caller);
        give(filing, "clock", Clock.systemUTC());
    }

    private OfficerPrincipal hire(String name) {
        Officer record = new Officer(name, name, "hash", new Rights(4, Set.of(), Set.of()));
        factory.inTransaction(session -> session.persist(record));
        Map<UUID, Set<Role>> seats = switch (name) {
            case "desk" -> Map.of(desk.getId(), Set.of(Role.DESK_OFFICER));
            case "desk2" -> Map.of(other.getId(), Set.of(Role.DESK_OFFICER));
            default -> Map.of();
        };
        return new OfficerPrincipal(record.getId(), name, name, 4, seats, name.equals("admin") ? Set.of(Role.ADMINISTRATOR) : Set.of());
    }

    /** Lets somebody else sit down. */
    FilingOffice as(OfficerPrincipal other) {
        present = other;
        return this;
    }

    /** Imports a file the way the service does, in this thread, and gives the import as it stands at the end. */
    ImportJob bring(Path file, Desk into) {
        VolumePreview preview = VolumeLook.at(file);
        UUID job = filing.begin(new ImportSource("frus", "volume.xml", preview.volume(), preview.title(), preview.documents()), into, 0,
                room.server());
        new VolumeImport(job, file, filing, room, new Act("import.start", present.id(), present.getName(), null, "test", null)).run();
        return read(session -> session.find(ImportJob.class, job));
    }

    ImportJob bring(String xml) {
        return bring(received(xml), desk);
    }

    Path received(String xml) {
        UUID id = room.take(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), present);
        return room.get(id, present);
    }

    List<ImportedDocument> report(ImportJob job) {
        return read(session -> imports.documents(job.getId(), ReportFilter.ALL, Optional.empty(), 100_000).items());
    }

    <T> T read(Function<Session, T> work) {
        return inTransaction(work);
    }

    long count(String entity) {
        return read(session -> session.createQuery("select count(x) from " + entity + " x", Long.class).getSingleResult());
    }

    /** How many entries the index knows. */
    long findable() {
        return read(session -> Search.session(session).search(CaseEntry.class).where(f -> f.matchAll()).fetchTotalHitCount());
    }

    private <T extends @Nullable Object> T inTransaction(Function<Session, T> work) {
        return factory.fromTransaction(session -> {
            for (Object repository : List.of(imports, entries, index, caseFiles, officers)) {
                give(repository, "entityManager", session);
            }
            return work.apply(session);
        });
    }

    /** The service with the transaction that the container would begin for each call. */
    private final class InTransactions extends VolumeFilingService {

        private <T extends @Nullable Object> T in(Supplier<T> work) {
            return inTransaction(session -> work.get());
        }

        @Override
        public UUID begin(ImportSource source, Desk into, int classification, String server) {
            return in(() -> super.begin(source, into, classification, server));
        }

        @Override
        public void file(FileDocuments command) {
            in(() -> {
                super.file(command);
                return true;
            });
        }

        @Override
        public void pass(FileDocuments command, String reason, String detail) {
            in(() -> {
                super.pass(command, reason, detail);
                return true;
            });
        }

        @Override
        public void done(UUID id) {
            in(() -> {
                super.done(id);
                return true;
            });
        }

        @Override
        public void fail(UUID id, ImportFailure why) {
            in(() -> {
                super.fail(id, why);
                return true;
            });
        }
    }

    private static void give(Object bean, String name, Object value) {
        for (Class<?> type = bean.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field field = type.getDeclaredField(name);
                field.setAccessible(true);
                field.set(bean, value);
                return;
            } catch (NoSuchFieldException e) {
                continue;
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalArgumentException(name);
    }

    /** In a whole build the domain is a jar already, otherwise a directory. */
    private static List<? extends Class<?>> classes() {
        try {
            Path place = Path.of(BaseEntity.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return classes(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return classes(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<? extends Class<?>> classes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> named(name.substring(0, name.length() - 6).replace('/', '.')))
                    .filter(type -> type.isAnnotationPresent(Entity.class) || type.isAnnotationPresent(Embeddable.class)
                            || type.isAnnotationPresent(MappedSuperclass.class))
                    .toList();
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, FilingOffice.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        factory.close();
        try {
            open.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
