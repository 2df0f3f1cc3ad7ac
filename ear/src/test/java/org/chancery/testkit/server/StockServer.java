package org.chancery.testkit.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.testkit.Build;
import org.chancery.testkit.DemoOfficers;
import org.chancery.testkit.TestDatabase;

/** A stock Payara Server with a domain of its own, in which the archive is deployed as a ministry would do it. */
final class StockServer implements Installation {

    private static final String DOMAIN = "chancery-tests";
    /** Where the ports of a domain lie relative to its base. */
    private static final int ADMIN = 48;
    private static final int HTTP = 80;

    private final Path directory;
    private final Path server;
    private final int base;

    private StockServer(Path directory, Path server, int base) {
        this.directory = directory;
        this.server = server;
        this.base = base;
    }

    static StockServer start() {
        Path server = Path.of(System.getProperty("chancery.test.server"));
        Path directory = Build.emptyDirectory("stock-" + TestDatabase.KIND);
        StockServer stock = new StockServer(directory, server, Build.freePort() / 100 * 100);
        TestDatabase database = TestDatabase.empty(directory);
        Map<String, String> settings = new HashMap<>(database.environment());
        settings.putAll(Map.of(
                "CHANCERY_DATA", directory.toString(),
                "CHANCERY_HOME", stock.home().toString(),
                "CHANCERY_DEMO", "true",
                "CHANCERY_DEMO_PASSWORD", DemoOfficers.PASSWORD));
        String domains = directory.resolve("domains").toString();
        stock.asadmin(settings, "create-domain", "--domaindir", domains, "--nopassword", "--portbase",
                Integer.toString(stock.base), DOMAIN);
        stock.keepToThisMachine();
        stock.asadmin(settings, "start-domain", "--domaindir", domains, DOMAIN);
        stock.asadmin(settings, "--port", Integer.toString(stock.base + ADMIN), "deploy", "--name", "chancery",
                Build.archive().toString());
        return stock;
    }

    /** A new domain listens on every address, its data grid looks for others, and every answer tells its version. */
    private void keepToThisMachine() {
        Path configuration = directory.resolve("domains").resolve(DOMAIN).resolve("config").resolve("domain.xml");
        try {
            String domain = Files.readString(configuration);
            domain = domain.replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                    .replaceAll("<network-listener (?![^>]*address=)", "<network-listener address=\"127.0.0.1\" ")
                    .replaceAll("<hazelcast-config-specific-configuration[^>]*>(\\s*</hazelcast-config-specific-configuration>)?",
                            "<hazelcast-config-specific-configuration enabled=\"false\"/>");
            domain = domain.replaceAll("<http (?![^>]*server-header=)", "<http server-header=\"false\" ")
                    .replaceAll("<http (?![^>]*xpowered-by=)", "<http xpowered-by=\"false\" ");
            Files.writeString(configuration, domain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void asadmin(Map<String, String> settings, String... arguments) {
        List<String> command = new ArrayList<>(List.of(server.resolve("bin").resolve("asadmin").toString()));
        command.addAll(List.of(arguments));
        Path output = directory.resolve("asadmin.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().putAll(settings);
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        try {
            int result = builder.start().waitFor();
            if (result != 0) {
                throw new IllegalStateException("asadmin " + String.join(" ", arguments) + " failed: "
                        + Files.readString(output));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public URI home() {
        return URI.create("http://127.0.0.1:" + (base + HTTP) + "/");
    }

    @Override
    public String console() {
        try {
            return Files.readString(directory.resolve("domains").resolve(DOMAIN).resolve("logs").resolve("server.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String log() {
        return console();
    }

    @Override
    public void close() {
        asadmin(Map.of(), "stop-domain", "--domaindir", directory.resolve("domains").toString(), "--force", DOMAIN);
    }
}
