package org.chancery.launch;

import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * What can be set from outside, each with its form: the one table behind the command line, the environment and
 * {@code --help}.
 *
 * <p>A setting is given as an option, as a system property or as an environment variable, in this order.
 */
enum Setting {

    /** The port on which pages and API are served. */
    PORT("chancery.port", "8080", "a number from 1 to 65535", Setting::isPort),
    /** The address that is listened on; by default this machine alone. */
    ADDRESS("chancery.address", "127.0.0.1", "an address of this machine", value -> !value.isBlank()),
    /** The directory that holds the database, the index, the keys and the log. */
    DATA("chancery.data", "./chancery-data", "a directory", Setting::isPath),
    /** The database; without it a file in the data directory. */
    DB_URL("chancery.db.url", null, "a JDBC address of PostgreSQL or H2",
            value -> value.startsWith("jdbc:postgresql:") || value.startsWith("jdbc:h2:")),
    /** The name under which to sign in to the database. */
    DB_USER("chancery.db.user", "chancery", "a name", value -> !value.isBlank()),
    /** The password that belongs to the name. */
    DB_PASSWORD("chancery.db.password", "chancery", "a password", value -> !value.isEmpty()),
    /** The password of the demo's officers; without it one is made and printed. */
    DEMO_PASSWORD("chancery.demo.password", null, "at least 8 characters", value -> value.length() >= 8);

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
        return property.replace('.', '_').toUpperCase(Locale.ROOT);
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

    private static boolean isPort(String value) {
        return value.matches("\\d{1,5}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 65535;
    }

    private static boolean isPath(String value) {
        // a semicolon would end the path inside the database's address
        return !value.isBlank() && value.indexOf(';') < 0 && value.indexOf('\0') < 0;
    }
}
