package org.chancery.launch;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Asks the database to answer before the server is started, when the reason can still be told in one sentence. */
class DatabaseCheck {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String DRIVER_IN_ARCHIVE = "lib/postgresql.jar";

    private final Start start;
    private final File archive;

    DatabaseCheck(Start start, File archive) {
        this.start = start;
        this.archive = archive;
    }

    void run() throws Refusal {
        String shown = start.databaseUrl().replaceAll("[?;].*", "");
        try {
            if (start.databaseUrl().startsWith(POSTGRESQL)) {
                askPostgresql();
            } else {
                connect((Driver) Class.forName("org.h2.Driver").getDeclaredConstructor().newInstance());
            }
        } catch (SQLException e) {
            throw new Refusal("The database " + shown + " cannot be reached: " + reason(e) + ".", e);
        } catch (IOException | ReflectiveOperationException e) {
            throw new Refusal("The driver for the database " + shown + " cannot be loaded: " + e.getMessage() + ".", e);
        }
    }

    /** The driver travels in the archive, with the application that needs it. */
    private void askPostgresql() throws IOException, ReflectiveOperationException, SQLException {
        Path driver = archive.toPath().resolveSibling("driver.jar");
        try (ZipFile content = new ZipFile(archive)) {
            ZipEntry entry = content.getEntry(DRIVER_IN_ARCHIVE);
            if (entry == null) {
                throw new IOException(DRIVER_IN_ARCHIVE + " is missing");
            }
            try (InputStream jar = content.getInputStream(entry)) {
                Files.copy(jar, driver);
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {driver.toUri().toURL()},
                DatabaseCheck.class.getClassLoader())) {
            connect((Driver) loader.loadClass("org.postgresql.Driver").getDeclaredConstructor().newInstance());
        }
    }

    private void connect(Driver driver) throws SQLException {
        connect(driver, start.databaseUser(), start.databasePassword());
        String owner = start.databaseOwner();
        if (owner != null) {
            connect(driver, owner, start.databaseOwnerPassword());
        }
    }

    private void connect(Driver driver, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        if (start.databaseUrl().startsWith(POSTGRESQL)) {
            properties.setProperty("connectTimeout", "5");
            properties.setProperty("loginTimeout", "10");
            properties.setProperty("socketTimeout", "10");
        }
        try (Connection connection = driver.connect(start.databaseUrl(), properties)) {
            if (connection == null) {
                throw new SQLException("the address is not understood");
            }
        }
    }

    private static String reason(SQLException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return "the machine " + cause.getMessage() + " is unknown";
            }
            if (cause instanceof SocketTimeoutException) {
                return "there is no answer";
            }
        }
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        int end = message.indexOf(". ");
        String first = end < 0 ? message : message.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }
}
