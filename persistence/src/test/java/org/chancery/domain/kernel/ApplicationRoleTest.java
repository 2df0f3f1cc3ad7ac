package org.chancery.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the application's role may do on PostgreSQL when another one owns the tables. */
class ApplicationRoleTest {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void migrateAsOwner() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        run(server.getPostgresDatabase(), "create role ministry_owner login", "create role ministry login",
                "create database ministry owner ministry_owner");
        migrate();
    }

    @AfterAll
    static void end() throws IOException {
        server.close();
    }

    private static void migrate() {
        Flyway.configure().dataSource(owner())
                .locations("classpath:db/migration/common", "classpath:db/migration/postgresql", "classpath:db/grants")
                .placeholders(Map.of("longtext", "text", "blob", "bytea", "application", "ministry"))
                .load().migrate();
    }

    @Test
    void worksWithTheRecords() {
        assertThatCode(() -> run(application(),
                "insert into desk (id, version, code, name, active) values ('00000000-0000-0000-0000-000000000001', 0, 'SA', 'South Asia', true)",
                "update desk set name = 'South-West Asia'", "delete from desk")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update history_event set officer_name = 'nobody'", "delete from history_event", "truncate history_event cascade",
        "update history_leaf set leaf_index = 0", "delete from history_leaf", "truncate history_leaf",
        "update history_checkpoint set note = ''", "delete from history_checkpoint", "truncate history_checkpoint",
        "delete from history_head", "insert into history_head (id, tree_size, edge) values (1, 0, '')", "truncate history_head",
        "delete from disposal", "truncate disposal cascade", "delete from flyway_schema_history"})
    void changesNothingThatIsHistory(String statement) {
        assertThatThrownBy(() -> run(application(), statement)).hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alter table history_event disable trigger all", "drop trigger history_event_guard on history_event",
        "create or replace function history_is_append_only() returns trigger as 'begin return null; end' language plpgsql"})
    void takesNoGuardOff(String statement) {
        assertThatThrownBy(() -> run(application(), statement)).isInstanceOf(SQLException.class);
    }

    @Test
    void startsWithoutTheOwnerOnTablesThatAreUpToDate() {
        assertThat(Flyway.configure().dataSource(application())
                .locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
                .placeholders(Map.of("longtext", "text", "blob", "bytea"))
                .load().migrate().migrationsExecuted).isZero();
    }

    @Test
    void isTakenBackWhatSomebodyGaveByHand() throws SQLException {
        run(owner(), "grant update, delete on history_event to ministry");
        assertThat(grants("history_event")).contains("UPDATE");
        migrate();
        assertThat(grants("history_event")).containsExactly("INSERT", "SELECT");
    }

    private static List<String> grants(String table) throws SQLException {
        try (Connection connection = owner().getConnection(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select string_agg(privilege_type, ',' order by privilege_type)"
                        + " from information_schema.role_table_grants where grantee = 'ministry' and table_name = '" + table + "'")) {
            found.next();
            return List.of(found.getString(1).split(","));
        }
    }

    private static DataSource owner() {
        return server.getDatabase("ministry_owner", "ministry");
    }

    private static DataSource application() {
        return server.getDatabase("ministry", "ministry");
    }

    private static void run(DataSource database, String... statements) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
