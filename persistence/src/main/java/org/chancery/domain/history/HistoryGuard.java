package org.chancery.domain.history;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses every change and removal of what is in the history, on H2; PostgreSQL has the same rule as a function of its own. */
public class HistoryGuard implements Trigger {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("The history is append-only", INSUFFICIENT_PRIVILEGE);
    }
}
