package org.chancery.browsertest;

import java.util.Map;

import org.chancery.testkit.server.AssembledChancery;

/** A Chancery with little patience, on which tests of the door need not wait long; started with the first that asks for it. */
final class StrictChancery {

    static final int FAILURES_OF_ACCOUNT = 3;
    static final int FAILURES_FROM_SOURCE = 6;
    static final int WINDOW_SECONDS = 30;
    static final int IDLE_SECONDS = 30;

    static final AssembledChancery INSTANCE = start();

    private StrictChancery() {
    }

    private static AssembledChancery start() {
        AssembledChancery chancery = AssembledChancery.demo("strict", Map.of(
                "CHANCERY_THROTTLE_FAILURES", Integer.toString(FAILURES_OF_ACCOUNT),
                "CHANCERY_THROTTLE_FAILURES_FROM_SOURCE", Integer.toString(FAILURES_FROM_SOURCE),
                "CHANCERY_THROTTLE_WINDOW", "PT" + WINDOW_SECONDS + "S",
                "CHANCERY_PASSWORD_ROUNDS", "1000",
                "CHANCERY_SIGN_IN_IDLE", "PT" + IDLE_SECONDS + "S"));
        Runtime.getRuntime().addShutdownHook(new Thread(chancery::close));
        return chancery;
    }
}
