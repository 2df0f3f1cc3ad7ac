package org.chancery.testkit.server;

import java.util.Map;

/** Started with the first test that asks for it, ended with the last. */
final class SharedInstallation {

    static final Installation INSTANCE = start();

    private SharedInstallation() {
    }

    private static Installation start() {
        boolean stock = "stock".equals(System.getProperty("chancery.test.installation"));
        Installation installation = stock ? StockServer.start() : AssembledChancery.demo("shared", Map.of("CHANCERY_HISTORY_RETENTION", "P0D"));
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close));
        return installation;
    }
}
