package org.chancery.service.history.log;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said on checkpoints that leave the ministry: in English, since nobody's language is known there. */
final class CheckpointWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.chancery.service.history.log.checkpoint", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private CheckpointWords() {}

    static String say(String key, Object... args) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(args);
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    static String day(Instant at) {
        return DAY.format(at);
    }
}
