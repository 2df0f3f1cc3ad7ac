package org.chancery.service.history.log;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;

import org.chancery.domain.history.log.Note;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mails a checkpoint from time to time to those who keep it; the first one after each start too. */
@ApplicationScoped
public class MailSink implements CheckpointSink {

    private static final String SETTINGS = "chancery.history.mail.";

    @Inject
    @ConfigProperty(name = SETTINGS + "host")
    private Optional<String> host = Optional.empty();

    @Inject
    @ConfigProperty(name = SETTINGS + "port")
    private int port;

    @Inject
    @ConfigProperty(name = SETTINGS + "from")
    private Optional<String> from = Optional.empty();

    @Inject
    @ConfigProperty(name = SETTINGS + "to")
    private Optional<String> to = Optional.empty();

    @Inject
    @ConfigProperty(name = SETTINGS + "every")
    private Duration every;

    @Inject
    @ConfigProperty(name = SETTINGS + "user")
    private Optional<String> user = Optional.empty();

    @Inject
    @ConfigProperty(name = SETTINGS + "password")
    private Optional<String> password = Optional.empty();

    @Inject
    @ConfigProperty(name = SETTINGS + "starttls")
    private boolean startTls;

    @Inject
    private Clock clock;

    private volatile Instant sentAt = Instant.EPOCH;

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean isSetUp() {
        return host.isPresent() && to.isPresent();
    }

    @Override
    public boolean take(Note note) throws IOException {
        Instant now = clock.instant();
        if (Duration.between(sentAt, now).compareTo(every) < 0) {
            return false;
        }
        MailServer server = new MailServer(host.orElseThrow(), port, user, password, startTls);
        try {
            new CheckpointMail(note, now).send(server, from.orElseThrow(() -> new IOException(SETTINGS + "from is not set")), to.orElseThrow());
        } catch (MessagingException e) {
            throw new IOException(e.getMessage(), e);
        }
        sentAt = now;
        return true;
    }
}
