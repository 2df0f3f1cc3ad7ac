package org.chancery.domain.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Refuses on H2 to remove a disposal, and to change one that is decided or taken back; PostgreSQL has the same rule as a function of its own.
 */
public class DisposalGuard implements Trigger {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private int pending;

    @Override
    public void init(Connection connection, String schema, String trigger, String table, boolean before, int type) throws SQLException {
        try (ResultSet column = connection.getMetaData().getColumns(null, schema, table, "PENDING")) {
            if (!column.next()) {
                throw new SQLException("A disposal does not say whether it waits");
            }
            pending = column.getInt("ORDINAL_POSITION") - 1;
        }
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        if (before == null || after == null || before[pending] == null) {
            throw new SQLException("A disposal stays", INSUFFICIENT_PRIVILEGE);
        }
    }
}
