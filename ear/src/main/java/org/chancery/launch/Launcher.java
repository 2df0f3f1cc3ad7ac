package org.chancery.launch;

import java.io.File;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.Arrays;

/** What {@code java -jar chancery.jar} does: check everything that can be checked, start, deploy, say where. */
public final class Launcher {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int PASSWORD_LENGTH = 12;
    /** True ends Chancery with the process that started it: Maven passes no signal on to a program that it runs. */
    private static final String WITH_PARENT = "chancery.launch.with-parent";

    private final PrintStream console;
    private final Start start;

    private Launcher(PrintStream console, Start start) {
        this.console = console;
        this.start = start;
    }

    /** Starts Chancery; ends the process with 1 and one sentence if that is not possible. */
    public static void main(String... arguments) {
        // the server takes the streams over; these are the ones the person sees
        PrintStream console = System.out;
        PrintStream errors = System.err;
        if (Arrays.asList(arguments).contains("--help")) {
            console.print(Start.USAGE);
            return;
        }
        try {
            new Launcher(console, Start.from(Arrays.asList(arguments), System.getenv())).launch();
        } catch (Refusal e) {
            errors.println(e.sentence());
            System.exit(1);
        }
    }

    private void launch() throws Refusal {
        if (Boolean.getBoolean(WITH_PARENT)) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        }
        DataDirectory data = DataDirectory.occupy(start.data(), start.demo());
        Server server = new Server(start, data);
        server.checkPort();
        File archive = data.archive();
        new DatabaseCheck(start, archive).run();
        console.println("Chancery is starting, with its data in " + start.data());
        data.begin(start.demo());
        data.takeStreams();

        String demoPassword = start.demoPassword() == null ? newPassword() : start.demoPassword();
        tellApplication(demoPassword);
        Announcements announcements = new Announcements();
        server.run(archive, announcements);

        if (start.demo() && !new DemoScenario(start.home(), demoPassword).play(data.storyMark())) {
            console.println("The demo's story was cut off when it was told; end Chancery, delete " + start.data() + " and start it again to have all of it.");
        }
        if (start.demo() && start.demoPassword() == null) {
            console.println("The demo's officers are desk, desk2, supervisor, auditor and admin, each with the password "
                    + demoPassword);
        }
        announcements.printTo(console);
        console.println("Chancery is ready: " + start.home());
    }

    /** The application reads its settings through MicroProfile Config, for which system properties will do. */
    private void tellApplication(String demoPassword) {
        System.setProperty(Setting.DATA.property(), start.data().toString());
        System.setProperty(Setting.DB_URL.property(), start.databaseUrl());
        System.setProperty(Setting.DB_USER.property(), start.databaseUser());
        System.setProperty(Setting.DB_PASSWORD.property(), start.databasePassword());
        System.setProperty("chancery.home", start.home());
        System.setProperty("chancery.demo", Boolean.toString(start.demo()));
        if (start.demo()) {
            System.setProperty(Setting.DEMO_PASSWORD.property(), demoPassword);
        }
    }

    private static String newPassword() {
        SecureRandom chance = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < PASSWORD_LENGTH; i++) {
            password.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
