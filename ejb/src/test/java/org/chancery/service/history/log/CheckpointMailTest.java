package org.chancery.service.history.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.chancery.domain.history.log.Frontier;
import org.chancery.domain.history.log.LogKey;
import org.chancery.domain.history.log.Note;
import org.junit.jupiter.api.Test;

class CheckpointMailTest {

    private static final Instant NOW = Instant.parse("2024-01-22T05:39:00Z");
    private static final Note NOTE = Note.sign(12, Frontier.empty().root(), LogKey.make("ministry.example/history"));

    private static MailServer at(int port, boolean startTls) {
        return new MailServer("127.0.0.1", port, Optional.empty(), Optional.empty(), startTls);
    }

    @Test
    void theCheckpointArrivesWithEveryByteAtEverybodyOfTheList() throws Exception {
        try (LetterBox box = new LetterBox()) {
            new CheckpointMail(NOTE, NOW).send(at(box.port(), false), "chancery@ministry.example", "one@court.example, two@court.example");

            assertThat(box.recipients()).containsExactly("<one@court.example>", "<two@court.example>");
            MimeMessage letter = read(box.letter());
            assertThat(letter.getSubject()).contains("ministry.example/history", "12 events");
            MimeMultipart parts = (MimeMultipart) letter.getContent();
            assertThat(parts.getBodyPart(0).getContent().toString()).contains(NOTE.shortForm());
            Part file = parts.getBodyPart(1);
            assertThat(file.getFileName()).isEqualTo("checkpoint-12.txt");
            assertThat(file.getInputStream().readAllBytes()).isEqualTo(NOTE.signed().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void nothingIsSentInTheClearWhereItShallBeEncrypted() throws Exception {
        try (LetterBox box = new LetterBox()) {
            CheckpointMail mail = new CheckpointMail(NOTE, NOW);

            assertThatThrownBy(() -> mail.send(at(box.port(), true), "chancery@ministry.example", "one@court.example"))
                    .isInstanceOf(MessagingException.class);
            assertThat(box.recipients()).isEmpty();
        }
    }

    @Test
    void aServerThatIsNotThereIsATrouble() throws IOException {
        int port;
        try (LetterBox box = new LetterBox()) {
            port = box.port();
        }
        CheckpointMail mail = new CheckpointMail(NOTE, NOW);

        assertThatThrownBy(() -> mail.send(at(port, false), "chancery@ministry.example", "one@court.example")).isInstanceOf(MessagingException.class);
    }

    private static MimeMessage read(String letter) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8)));
    }
}
