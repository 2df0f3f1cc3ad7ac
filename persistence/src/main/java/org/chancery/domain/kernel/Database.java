package org.chancery.domain.kernel;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The ministry's database, as the address in the settings names it: PostgreSQL, or a file of H2.
 *
 * <p>The server wants one class name for its connection pool. This one looks at the address, so that the same archive
 * serves both databases on any server, and a change of database is a change of three settings.
 */
public class Database implements DataSource {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final int SECONDS_TO_CONNECT = 5;

    private String url = "";
    private String user = "";
    private String password = "";
    private @Nullable DataSource delegate;

    /** Takes the address, as a JDBC URL. */
    public void setUrl(String url) {
        this.url = url;
    }

    /** Takes the name under which to sign in to the database. */
    public void setUser(String user) {
        this.user = user;
    }

    /** Takes the password that belongs to the name. */
    public void setPassword(String password) {
        this.password = password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return delegate().getConnection();
    }

    @Override
    public Connection getConnection(String otherUser, String otherPassword) throws SQLException {
        return delegate().getConnection(otherUser, otherPassword);
    }

    private synchronized DataSource delegate() throws SQLException {
        if (delegate == null) {
            delegate = url.startsWith(POSTGRESQL) ? postgresql() : h2();
        }
        return delegate;
    }

    private DataSource postgresql() throws SQLException {
        PGSimpleDataSource postgresql = new PGSimpleDataSource();
        postgresql.setConnectTimeout(SECONDS_TO_CONNECT);
        postgresql.setTcpKeepAlive(true);
        // a batch of rows goes as one statement
        postgresql.setReWriteBatchedInserts(true);
        postgresql.setUrl(url);
        postgresql.setUser(user);
        postgresql.setPassword(password);
        return postgresql;
    }

    private DataSource h2() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL(url);
        h2.setUser(user);
        h2.setPassword(password);
        return h2;
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // the server's log is the only one
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the limit is ours, and short: a database that does not answer is reported at once
    }

    @Override
    public int getLoginTimeout() {
        return SECONDS_TO_CONNECT;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return delegate().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return delegate().isWrapperFor(type);
    }
}
