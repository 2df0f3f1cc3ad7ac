package org.chancery.service.history.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.chancery.domain.history.log.Note;

/**
 * A checkpoint as a letter to those who keep it: plain text, with the checkpoint as a file.
 *
 * @param note the signed checkpoint
 * @param at when it is sent
 */
record CheckpointMail(Note note, Instant at) {

    /** Sends it. */
    void send(MailServer server, String from, String to) throws MessagingException {
        MimeMessage message = new MimeMessage(server.session());
        message.setFrom(new InternetAddress(from));
        message.setRecipients(Message.RecipientType.TO, InternetAddress.parse(to));
        message.setSentDate(Date.from(at));
        message.setSubject(CheckpointWords.say("mail.subject", note.origin(), note.size(), CheckpointWords.day(at)), StandardCharsets.UTF_8.name());
        MimeBodyPart words = new MimeBodyPart();
        words.setText(
                CheckpointWords.say("mail.text", note.origin(), CheckpointWords.moment(at), note.shortForm(), note.signed()),
                StandardCharsets.UTF_8.name());
        MimeBodyPart file = new MimeBodyPart();
        file.setText(note.signed(), StandardCharsets.UTF_8.name());
        file.setFileName("checkpoint-" + note.size() + ".txt");
        file.setDisposition(MimeBodyPart.ATTACHMENT);
        // encoded, so that no server on the way changes a byte of what is signed
        file.setHeader("Content-Transfer-Encoding", "base64");
        message.setContent(new MimeMultipart(words, file));
        Transport.send(message);
    }
}
