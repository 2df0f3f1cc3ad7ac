package org.chancery.domain.kernel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.spi.PersistenceUnitInfo;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.hibernate.jpa.HibernatePersistenceProvider;

/**
 * Brings the ministry's tables to the form this release expects, before Hibernate looks at them.
 *
 * <p>The server makes the persistence unit before it starts any bean of ours, so that a migration in a start-up bean
 * would come too late for the validation of the schema. Hence a provider of our own, named in {@code persistence.xml}.
 */
public class MigratingPersistenceProvider extends HibernatePersistenceProvider {

    private static final String H2 = "h2";

    /** The two words on which the databases do not agree; the migrations are otherwise the same. */
    private static final Map<String, String> WORDS_OF_H2 =
            Map.of("longtext", "character large object", "blob", "binary large object");
    private static final Map<String, String> WORDS_OF_POSTGRESQL = Map.of("longtext", "text", "blob", "bytea");

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public EntityManagerFactory createContainerEntityManagerFactory(PersistenceUnitInfo unit, Map properties) {
        migrate(unit.getJtaDataSource(), unit.getClassLoader());
        return super.createContainerEntityManagerFactory(unit, withSettings(properties));
    }

    private static void migrate(DataSource database, ClassLoader application) {
        Config settings = ConfigProvider.getConfig();
        String vendor = vendor(database);
        FluentConfiguration flyway = Flyway.configure(application).dataSource(database);
        List<String> locations = new ArrayList<>(List.of("classpath:db/migration/common", "classpath:db/migration/" + vendor));
        Map<String, String> words = new HashMap<>(H2.equals(vendor) ? WORDS_OF_H2 : WORDS_OF_POSTGRESQL);
        // who owns the tables could take the guards off the history; a ministry lets the application work with a role that does not
        settings.getOptionalValue("chancery.db.owner.user", String.class).ifPresent(owner -> {
            flyway.dataSource(settings.getValue("chancery.db.url", String.class), owner,
                    settings.getOptionalValue("chancery.db.owner.password", String.class).orElse(""));
            locations.add("classpath:db/grants");
            words.put("application", settings.getValue("chancery.db.user", String.class));
        });
        flyway.locations(locations.toArray(String[]::new)).placeholders(words).load().migrate();
    }

    private static String vendor(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        } catch (SQLException e) {
            throw new PersistenceException("The database cannot be reached: " + e.getMessage(), e);
        }
    }

    private static Map<Object, Object> withSettings(Map<?, ?> properties) {
        Config settings = ConfigProvider.getConfig();
        Map<Object, Object> all = new HashMap<>();
        if (properties != null) {
            all.putAll(properties);
        }
        all.put("hibernate.search.backend.directory.type", settings.getValue("chancery.index.kind", String.class));
        all.put("hibernate.search.backend.directory.root", settings.getValue("chancery.index", String.class));
        all.put("hibernate.search.indexing.plan.synchronization.strategy",
                settings.getValue("chancery.index.synchronization", String.class));
        return all;
    }
}
