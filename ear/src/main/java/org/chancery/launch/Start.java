package org.chancery.launch;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the person at the command line asked for, checked.
 *
 * @param demo whether the demo is to be shown
 * @param port the port to serve on
 * @param address the address to listen on
 * @param data the directory of database, index, keys and log
 * @param databaseUrl the database, as a JDBC address
 * @param databaseUser the name for the database
 * @param databasePassword the password for the database
 * @param databaseOwner the name under which the tables are brought up to date, if it is another one
 * @param databaseOwnerPassword the password that belongs to that name
 * @param demoPassword the password of the demo's officers, if one was given
 */
record Start(boolean demo, int port, String address, Path data, String databaseUrl, String databaseUser,
        String databasePassword, @Nullable String databaseOwner, String databaseOwnerPassword, @Nullable String demoPassword) {

    static final String USAGE = """
            Usage: java -jar chancery.jar [demo] [options]

              demo              start with the demo's officers and case files
              --port N          serve on this port (8080)
              --address A       listen on this address (127.0.0.1, which is this machine alone)
              --data DIR        keep database, index, keys and log here (./chancery-data, the demo ./chancery-data/demo)
              --help            show this text

            Environment: CHANCERY_PORT, CHANCERY_ADDRESS, CHANCERY_DATA as above;
              CHANCERY_DB_URL, CHANCERY_DB_USER, CHANCERY_DB_PASSWORD for a PostgreSQL database
              (jdbc:postgresql://host/name), otherwise a file in the data directory;
              CHANCERY_DEMO_PASSWORD for the demo's officers, otherwise one is made and printed.
              README.md lists all other settings.
            """;

    private static final String DEMO = "demo";

    static Start from(List<String> arguments, Map<String, String> environment) throws Refusal {
        Map<Setting, String> options = new EnumMap<>(Setting.class);
        boolean demo = false;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (DEMO.equals(argument)) {
                demo = true;
                continue;
            }
            int sign = argument.indexOf('=');
            String name = sign < 0 ? argument : argument.substring(0, sign);
            Setting setting = option(name);
            if (sign < 0 && i + 1 == arguments.size()) {
                throw new Refusal("The option " + name + " needs a value.");
            }
            options.put(setting, sign < 0 ? arguments.get(++i) : argument.substring(sign + 1));
        }
        return checked(demo, options, environment);
    }

    private static Setting option(String name) throws Refusal {
        return switch (name) {
            case "--port" -> Setting.PORT;
            case "--address" -> Setting.ADDRESS;
            case "--data" -> Setting.DATA;
            default -> throw new Refusal("The option " + name + " is unknown; --help lists what there is.");
        };
    }

    private static Start checked(boolean demo, Map<Setting, String> options, Map<String, String> environment)
            throws Refusal {
        // all of them, although most are the application's: it could only fail to start
        for (Setting each : Setting.values()) {
            each.value(options, environment);
        }
        requireLevel(required(Setting.CLASSIFICATION_SCALE, options, environment), Setting.HISTORY_READS_FROM.value(options, environment));
        boolean presetData = !options.containsKey(Setting.DATA) && System.getProperty(Setting.DATA.property()) == null
                && !environment.containsKey(Setting.DATA.variable());
        Path data = Path.of(required(Setting.DATA, options, environment)).toAbsolutePath().normalize();
        if (demo && presetData) {
            data = data.resolve(DEMO);
        }
        String url = Setting.DB_URL.value(options, environment);
        String owner = Setting.DB_OWNER_USER.value(options, environment);
        if (owner != null && (url == null || !url.startsWith("jdbc:postgresql:"))) {
            throw new Refusal("The setting " + Setting.DB_OWNER_USER.variable() + " needs a database of PostgreSQL; H2 has one user.");
        }
        String ownerPassword = Setting.DB_OWNER_PASSWORD.value(options, environment);
        return new Start(demo,
                Integer.parseInt(required(Setting.PORT, options, environment)),
                required(Setting.ADDRESS, options, environment),
                data,
                url == null ? fileIn(data) : url,
                required(Setting.DB_USER, options, environment),
                required(Setting.DB_PASSWORD, options, environment),
                owner,
                ownerPassword == null ? "" : ownerPassword,
                Setting.DEMO_PASSWORD.value(options, environment));
    }

    private static void requireLevel(String scale, @Nullable String level) throws Refusal {
        if (level != null && !level.equals("never") && !Form.namesIn(scale).contains(level)) {
            throw new Refusal("The setting " + Setting.HISTORY_READS_FROM.variable() + " must be one of " + scale + " or never, not \"" + level + "\".");
        }
    }

    private static String required(Setting setting, Map<Setting, String> options, Map<String, String> environment)
            throws Refusal {
        String value = setting.value(options, environment);
        if (value == null) {
            throw new Refusal("The setting " + setting.variable() + " is missing.");
        }
        return value;
    }

    /** Every commit reaches the disk before it is answered, and the server alone closes the file. */
    private static String fileIn(Path data) {
        return "jdbc:h2:file:" + data.resolve("db") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    /** The address to type into a browser. */
    String home() {
        boolean everywhere = "0.0.0.0".equals(address) || "::".equals(address) || "127.0.0.1".equals(address);
        String host = everywhere ? "localhost" : address.indexOf(':') >= 0 ? "[" + address + "]" : address;
        return "http://" + host + ":" + port + "/";
    }
}
