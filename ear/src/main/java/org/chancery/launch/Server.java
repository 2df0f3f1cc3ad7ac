package org.chancery.launch;

import java.io.File;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;

/** Payara Micro, started on one address and port with the enterprise archive deployed in it. */
class Server {

    private static final String CONFIG = "configs.config.server-config.";
    private static final String LISTENER = CONFIG + "network-config.network-listeners.network-listener.http-listener.address=";
    private static final String HTTP = CONFIG + "network-config.protocols.protocol.http-listener.http.";
    private static final String AVAILABILITY = CONFIG + "availability-service.";

    /** Sessions in the memory of this server: by itself it would ask for every unknown one in a grid that is off. */
    private static final List<String> ONE_NODE = List.of(
            AVAILABILITY + "availability-enabled=false",
            AVAILABILITY + "web-container-availability.availability-enabled=false",
            AVAILABILITY + "web-container-availability.sso-failover-enabled=false",
            AVAILABILITY + "web-container-availability.persistence-type=memory");

    /** No answer tells which server this is, in which version, nor gives a request back. */
    private static final List<String> RETICENCE =
            List.of(HTTP + "server-header=false", HTTP + "xpowered-by=false", HTTP + "trace-enabled=false");

    private final Start start;
    private final DataDirectory data;

    Server(Start start, DataDirectory data) {
        this.start = start;
        this.data = data;
    }

    void checkPort() throws Refusal {
        try (ServerSocket probe = new ServerSocket(start.port(), 1, InetAddress.getByName(start.address()))) {
            assert probe.isBound();
        } catch (UnknownHostException e) {
            throw new Refusal("The address " + start.address() + " is unknown.", e);
        } catch (BindException e) {
            throw new Refusal(String.valueOf(e.getMessage()).contains("assign")
                    ? "The address " + start.address() + " is not one of this machine."
                    : "Port " + start.port() + " on " + start.address() + " is taken; choose another one with --port.", e);
        } catch (IOException e) {
            throw new Refusal("Port " + start.port() + " on " + start.address() + " cannot be used: " + e.getMessage()
                    + ".", e);
        }
    }

    void run(File archive, Announcements announcements) throws Refusal {
        Failures failures = new Failures();
        PayaraMicroRuntime running = boot();
        // only now: the server has put its own log manager in place
        announcements.listen();
        failures.listen();
        running.deploy(archive);
        // the answer of deploy() is "true" even when nothing was deployed
        if (running.getDeployedApplicationNames().isEmpty()) {
            throw new Refusal("Chancery could not be deployed" + failures.reason() + " The log in " + data.log()
                    + " has the details.");
        }
        failures.close();
    }

    private PayaraMicroRuntime boot() throws Refusal {
        try {
            return PayaraMicro.getInstance()
                    .setRootDir(data.runtime().resolve("server").toFile())
                    .setHttpPort(start.port())
                    .setHttpAutoBind(false)
                    .setNoHazelcast(true)
                    .setPrintLogo(false)
                    .setLogPropertiesFile(logging())
                    .setPreBootHandler(this::configure)
                    .bootStrap();
        } catch (BootstrapException | IOException e) {
            throw new Refusal("The server could not be started: " + e.getMessage() + ".", e);
        }
    }

    /** By itself the server would listen on every address of the machine. */
    private void configure(AdminCommandRunner commands) {
        commands.run("set", LISTENER + start.address());
        ONE_NODE.forEach(setting -> commands.run("set", setting));
        RETICENCE.forEach(setting -> commands.run("set", setting));
    }

    private File logging() throws IOException {
        Path file = data.runtime().resolve("logging.properties");
        Files.writeString(file, """
                handlers=java.util.logging.FileHandler
                java.util.logging.FileHandler.pattern=%s/chancery-%%g.log
                java.util.logging.FileHandler.limit=20000000
                java.util.logging.FileHandler.count=10
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.encoding=UTF-8
                java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
                java.util.logging.SimpleFormatter.format=%%1$tFT%%1$tT.%%1$tL%%1$tz %%4$s %%3$s: %%5$s%%6$s%%n
                .level=INFO
                """.formatted(data.log().toString().replace("\\", "\\\\").replace("%", "%%")));
        return file.toFile();
    }
}
