package org.chancery.domain.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Refuses every change and removal of what is in the history, on H2; PostgreSQL has the same rule as functions of its own. Only the payload of
 * an event can go, all of it, once, and under a disposal of the event's own case file that was approved when the event was there already.
 */
public class HistoryGuard implements Trigger {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String EVENTS = "HISTORY_EVENT";
    private static final Set<String> PAYLOAD =
            Set.of("RECORD_NAME", "REASON", "DETAIL", "BEFORE_STATE", "AFTER_STATE", "SALT", "DISPOSAL_ID");

    /** Names of the columns of the guarded events, in their order; none for the other tables of the history. */
    private List<String> columns = List.of();

    @Override
    public void init(Connection connection, String schema, String trigger, String table, boolean before, int type) throws SQLException {
        List<String> names = new ArrayList<>();
        if (table.equals(EVENTS)) {
            try (ResultSet found = connection.getMetaData().getColumns(null, schema, table, null)) {
                while (found.next()) {
                    names.add(found.getString("COLUMN_NAME"));
                }
            }
        }
        columns = List.copyOf(names);
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        if (before == null || after == null || columns.isEmpty() || !keepsItsEntry(before, after)
                || value(before, "DISPOSAL_ID") != null || "Disposal".equals(value(before, "RECORD_TYPE"))
                || !isApproved(connection, value(after, "DISPOSAL_ID"), value(before, "CASE_FILE_ID"), value(before, "RECORDED_AT"))) {
            throw new SQLException("The history is append-only", INSUFFICIENT_PRIVILEGE);
        }
    }

    private boolean keepsItsEntry(Object[] before, Object[] after) {
        for (int i = 0; i < columns.size(); i++) {
            if (!PAYLOAD.contains(columns.get(i)) && !Objects.deepEquals(before[i], after[i])) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Object value(Object[] row, String column) {
        return row[columns.indexOf(column)];
    }

    private static boolean isApproved(
            Connection connection, @Nullable Object disposal, @Nullable Object caseFile, @Nullable Object recordedAt) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select 1 from disposal where id = ? and case_file_id = ? and verdict = 'APPROVED' and decided_at >= ?")) {
            query.setObject(1, disposal);
            query.setObject(2, caseFile);
            query.setObject(3, recordedAt);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }
}
