package org.chancery.service.history.log;

import java.util.Optional;
import java.util.Properties;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;

/**
 * The server that carries the ministry's mail.
 *
 * @param host its name
 * @param port its port
 * @param user name to sign in with, if it asks for one
 * @param password password to sign in with
 * @param startTls whether nothing is sent before the connection is encrypted
 */
record MailServer(String host, int port, Optional<String> user, Optional<String> password, boolean startTls) {

    /** Who signs checkpoints does not wait for a server that does not answer. */
    private static final String LONGEST_WAIT_MILLIS = "10000";

    /** A session with it. */
    Session session() {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", host);
        settings.setProperty("mail.smtp.port", Integer.toString(port));
        settings.setProperty("mail.smtp.connectiontimeout", LONGEST_WAIT_MILLIS);
        settings.setProperty("mail.smtp.timeout", LONGEST_WAIT_MILLIS);
        settings.setProperty("mail.smtp.writetimeout", LONGEST_WAIT_MILLIS);
        settings.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        settings.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        return Session.getInstance(settings, user.isEmpty() ? null : new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user.get(), password.orElse(""));
            }
        });
    }
}
