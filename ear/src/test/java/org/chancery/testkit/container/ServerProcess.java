package org.chancery.testkit.container;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.chancery.testkit.Build;
import org.chancery.testkit.DemoOfficers;
import org.chancery.testkit.TestDatabase;
import org.chancery.testkit.agent.Agent;

/** The server in a process of its own, spoken to by lines. */
class ServerProcess {

    private static final String SIGN = "agent:";
    /** What a measurement wants otherwise, from the command line; wins over what the tests want. */
    private static final List<String> MORE_OPTIONS =
            Stream.of(System.getProperty("chancery.test.server-options", "").split(" ")).filter(option -> !option.isEmpty()).toList();

    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter orders;
    private final Path directory;

    private ServerProcess(Process process, Path directory) {
        this.process = process;
        this.directory = directory;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.orders = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    }

    static ServerProcess start(int port) throws IOException {
        Path directory = Build.emptyDirectory("container-" + TestDatabase.KIND);
        TestDatabase database = TestDatabase.empty(directory);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(opensOf(Build.runnable()));
        command.addAll(List.of(
                "-Dchancery.data=" + directory,
                "-Dchancery.db.url=" + database.url(),
                "-Dchancery.db.user=" + database.user(),
                "-Dchancery.db.password=" + database.password(),
                // the tests call the sequencer when they want it: its statements would be counted among those of the commands
                "-Dchancery.history.sequencer=false",
                // nobody waits ten years
                "-Dchancery.history.retention=P0D",
                "-Dchancery.index.kind=local-heap",
                "-Dchancery.index.synchronization=sync",
                "-Dchancery.demo=true",
                // passwords are right or wrong after a thousand rounds as well
                "-Dchancery.password.rounds=1000",
                "-Dchancery.demo.password=" + DemoOfficers.PASSWORD,
                "-Duser.language=en"));
        command.addAll(MORE_OPTIONS);
        command.addAll(List.of(
                "-cp", Build.runnable() + File.pathSeparator + agentIn(directory),
                Agent.class.getName(), Integer.toString(port), directory.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(directory.resolve("agent.err").toFile())
                .start();
        ServerProcess server = new ServerProcess(process, directory);
        server.expect("ready");
        return server;
    }

    /** Only the agent goes on the other class path: the tests' classes must come from the deployment alone. */
    private static Path agentIn(Path directory) throws IOException {
        String name = Agent.class.getName().replace('.', '/') + ".class";
        Path copy = directory.resolve("agent").resolve(name);
        Files.createDirectories(copy.getParent());
        try (InputStream code = Agent.class.getClassLoader().getResourceAsStream(name)) {
            Files.copy(code, copy);
        }
        return directory.resolve("agent");
    }

    /** What the manifest opens when the jar is run, and must be said when it is only on the class path. */
    private static List<String> opensOf(Path jar) throws IOException {
        List<String> options = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes manifest = file.getManifest().getMainAttributes();
            for (String each : manifest.getValue("Add-Opens").split(" ")) {
                options.addAll(List.of("--add-opens", each + "=ALL-UNNAMED"));
            }
            for (String each : manifest.getValue("Add-Exports").split(" ")) {
                options.addAll(List.of("--add-exports", each + "=ALL-UNNAMED"));
            }
        }
        return options;
    }

    void deploy(Path archive) throws IOException {
        order("DEPLOY " + archive);
    }

    void undeploy(String application) throws IOException {
        order("UNDEPLOY " + application);
    }

    private void order(String order) throws IOException {
        orders.write(order + "\n");
        orders.flush();
        expect("done");
    }

    private void expect(String expected) throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(SIGN)) {
                if (line.equals(SIGN + expected)) {
                    return;
                }
                break;
            }
        }
        throw new IOException("The server did not do as it was told; see " + directory.resolve("server.out") + "\n"
                + firstTrouble());
    }

    private String firstTrouble() throws IOException {
        return Files.readAllLines(directory.resolve("server.out")).stream()
                .filter(line -> line.contains("Exception while loading the app :")
                        || line.contains("Exception while preparing the app :"))
                .findFirst().orElse("");
    }

    Path directory() {
        return directory;
    }

    void stop() throws IOException {
        orders.close();
        process.onExit().join();
    }
}
