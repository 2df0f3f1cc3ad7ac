package org.chancery.testkit.agent;

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;

/**
 * Runs the server in a process of its own and deploys what it is told to, a line at a time.
 *
 * <p>The end of standard input is the end of the server, so that nothing stays behind when the tests are killed. It
 * stands alone in its package because it is put on the other process's class path without the rest of the tests.
 */
public final class Agent {

    private static final String SIGN = "agent:";

    private Agent() {
    }

    /** Takes the port and the directory to work in; deploys and undeploys until its input ends. */
    public static void main(String[] arguments) throws Exception {
        PrintStream answers = System.out;
        File directory = new File(arguments[1]);
        System.setOut(new PrintStream(new File(directory, "server.out"), StandardCharsets.UTF_8));
        System.setErr(System.out);
        PayaraMicroRuntime server = PayaraMicro.getInstance()
                .setRootDir(new File(directory, "server"))
                .setHttpPort(Integer.parseInt(arguments[0]))
                .setHttpAutoBind(false)
                .setNoHazelcast(true)
                .setPrintLogo(false)
                .setPreBootHandler(commands -> commands.run("set", "configs.config.server-config.network-config"
                        + ".network-listeners.network-listener.http-listener.address=127.0.0.1"))
                .bootStrap();
        answers.println(SIGN + "ready");
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            answers.println(SIGN + obey(server, order));
        }
        Runtime.getRuntime().halt(0);
    }

    private static String obey(PayaraMicroRuntime server, String order) {
        String what = order.substring(order.indexOf(' ') + 1);
        if (order.startsWith("DEPLOY ")) {
            server.deploy(new File(what));
            return server.getDeployedApplicationNames().isEmpty() ? "failed" : "done";
        }
        server.undeploy(what);
        return "done";
    }
}
