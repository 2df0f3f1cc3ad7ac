package org.chancery.launch;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * What can be set from outside, each with its form, so that a wrong one is refused before anything is started. A preset that is missing here
 * is the application's.
 *
 * <p>A setting is given as an option, as a system property or as an environment variable, in this order.
 */
enum Setting {

    /** The port on which pages and API are served. */
    PORT("chancery.port", "8080", "a number from 1 to 65535", Form::isPort),
    /** The address that is listened on; by default this machine alone. */
    ADDRESS("chancery.address", "127.0.0.1", "an address of this machine", value -> !value.isBlank()),
    /** The directory that holds the database, the index, the keys and the log. */
    DATA("chancery.data", "./chancery-data", "a directory", Form::isPath),
    /** The database; without it a file in the data directory. */
    DB_URL("chancery.db.url", null, "a JDBC address of PostgreSQL or H2",
            value -> value.startsWith("jdbc:postgresql:") || value.startsWith("jdbc:h2:")),
    /** The name under which to sign in to the database. */
    DB_USER("chancery.db.user", "chancery", "a name", value -> !value.isBlank()),
    /** The password that belongs to the name. */
    DB_PASSWORD("chancery.db.password", "chancery", "a password", value -> !value.isEmpty()),
    /** The name of the database's role that owns the tables and brings them up to date; without it the application's own. */
    DB_OWNER_USER("chancery.db.owner.user", null, "a name", value -> !value.isBlank()),
    /** The password that belongs to that name. */
    DB_OWNER_PASSWORD("chancery.db.owner.password", null, "a password", value -> !value.isBlank()),
    /** The password of the demo's officers; without it one is made and printed. */
    DEMO_PASSWORD("chancery.demo.password", null, "at least 8 characters", value -> value.length() >= 8),
    /** The names of the levels of classification, lowest first. */
    CLASSIFICATION_SCALE("chancery.classification.scale", "unclassified,restricted,confidential,secret,top-secret",
            "names in lower case with commas between them, each once", Form::isScale),
    /** After how long a rest a sign-in ends. */
    SIGN_IN_IDLE("chancery.sign-in.idle", null, Form.PERIOD, Form::isPeriod),
    /** After how long a sign-in ends in any case. */
    SIGN_IN_LONGEST("chancery.sign-in.longest", null, Form.PERIOD, Form::isPeriod),
    /** How many wrong passwords are borne for one name. */
    THROTTLE_FAILURES("chancery.throttle.failures", null, Form.NUMBER, Form::isNumber),
    /** How many wrong passwords are borne from one address. */
    THROTTLE_FAILURES_FROM_SOURCE("chancery.throttle.failures-from-source", null, Form.NUMBER, Form::isNumber),
    /** In how long they are counted. */
    THROTTLE_WINDOW("chancery.throttle.window", null, Form.PERIOD, Form::isPeriod),
    /** The cost of a password's hash. */
    PASSWORD_ROUNDS("chancery.password.rounds", null, Form.NUMBER, Form::isNumber),
    /** How many hashes are computed at a time. */
    PASSWORD_AT_ONCE("chancery.password.at-once", null, Form.NUMBER, Form::isNumber),
    /** How long a set-up link holds. */
    SET_UP_LINK_LIFE("chancery.set-up-link.life", null, Form.PERIOD, Form::isPeriod),
    /** The time zone in which pages show times. */
    ZONE("chancery.zone", null, "a time zone, for example Asia/Karachi", Form::isZone),
    /** The largest paper. */
    ATTACHMENT_MAX_BYTES("chancery.attachment.max-bytes", null, Form.NUMBER, Form::isNumber),
    /** The largest volume to import. */
    IMPORT_MAX_BYTES("chancery.import.max-bytes", null, Form.NUMBER, Form::isNumber),
    /** Where the search index is kept. */
    INDEX("chancery.index", null, "a directory", Form::isPath),
    /** Whether the index is on disk or in memory. */
    INDEX_KIND("chancery.index.kind", null, "local-filesystem or local-heap", Set.of("local-filesystem", "local-heap")::contains),
    /** How long a change waits for the index. */
    INDEX_SYNCHRONIZATION("chancery.index.synchronization", null, "async, write-sync, read-sync or sync",
            Set.of("async", "write-sync", "read-sync", "sync")::contains),
    /** The file with the key that signs the log of the history. */
    HISTORY_KEY("chancery.history.key", null, "a file", Form::isPath),
    /** The log's name in a key that is still to be made. */
    HISTORY_NAME("chancery.history.name", null, "a name without space and plus", value -> value.matches("[^\\s+\\p{Cntrl}]+")),
    /** From which level on the history keeps who read a record. */
    HISTORY_READS_FROM("chancery.history.reads-from", null, "the name of a level of classification, or never", Form::isLevel),
    /** How long the history of a closed case file is kept. */
    HISTORY_RETENTION("chancery.history.retention", null, "a time in years, months or days, for example P10Y for ten years", Form::isRetention),
    /** Whether this node takes events into the log. */
    HISTORY_SEQUENCER("chancery.history.sequencer", null, Form.TRUTH, Form::isTruth),
    /** After how long the log is signed. */
    HISTORY_CHECKPOINT_EVERY("chancery.history.checkpoint.every", null, Form.PERIOD, Form::isPeriod),
    /** After how many events the log is signed. */
    HISTORY_CHECKPOINT_EVENTS("chancery.history.checkpoint.events", null, Form.NUMBER, Form::isNumber),
    /** Where signed checkpoints go. */
    HISTORY_CHECKPOINTS("chancery.history.checkpoints", null, "a directory", Form::isPath),
    /** The server through which checkpoints are mailed. */
    HISTORY_MAIL_HOST("chancery.history.mail.host", null, "the name of a machine", value -> value.matches("[A-Za-z0-9._:-]+")),
    /** Its port. */
    HISTORY_MAIL_PORT("chancery.history.mail.port", null, "a number from 1 to 65535", Form::isPort),
    /** Whether the way to it is encrypted. */
    HISTORY_MAIL_STARTTLS("chancery.history.mail.starttls", null, Form.TRUTH, Form::isTruth),
    /** The name under which to sign in there. */
    HISTORY_MAIL_USER("chancery.history.mail.user", null, "a name", value -> !value.isBlank()),
    /** The password that belongs to the name. */
    HISTORY_MAIL_PASSWORD("chancery.history.mail.password", null, "a password", value -> !value.isBlank()),
    /** Who sends the mails. */
    HISTORY_MAIL_FROM("chancery.history.mail.from", null, Form.MAIL, value -> Form.isMail(value) && value.indexOf(',') < 0),
    /** Who gets them. */
    HISTORY_MAIL_TO("chancery.history.mail.to", null, Form.MAIL, Form::isMail),
    /** How often a checkpoint is mailed. */
    HISTORY_MAIL_EVERY("chancery.history.mail.every", null, Form.PERIOD, Form::isPeriod),
    /** How long an event may wait for its place in the log. */
    HISTORY_LATE("chancery.history.late", null, Form.PERIOD, Form::isPeriod);

    private final String property;
    private final @Nullable String preset;
    private final String form;
    private final Predicate<String> wellFormed;

    Setting(String property, @Nullable String preset, String form, Predicate<String> wellFormed) {
        this.property = property;
        this.preset = preset;
        this.form = form;
        this.wellFormed = wellFormed;
    }

    String property() {
        return property;
    }

    String variable() {
        return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** Says what was chosen, or the preset, or nothing; refuses what has not the right form. */
    @Nullable String value(Map<Setting, String> options, Map<String, String> environment) throws Refusal {
        String option = options.get(this);
        if (option != null) {
            return checked(option, "--" + name().toLowerCase(Locale.ROOT));
        }
        String systemProperty = System.getProperty(property);
        if (systemProperty != null) {
            return checked(systemProperty, property);
        }
        String variable = environment.get(variable());
        if (variable != null) {
            return checked(variable, variable());
        }
        return preset;
    }

    private String checked(String value, String givenAs) throws Refusal {
        if (!wellFormed.test(value)) {
            String shown = property.endsWith("password") ? "" : ", not \"" + value + "\"";
            throw new Refusal("The setting " + givenAs + " must be " + form + shown + ".");
        }
        return value;
    }
}
