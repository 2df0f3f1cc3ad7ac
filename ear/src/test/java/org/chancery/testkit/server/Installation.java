package org.chancery.testkit.server;

import java.net.URI;

/** A Chancery that runs somewhere and answers. */
public interface Installation extends AutoCloseable {

    /** The address of its front door. */
    URI home();

    /** What it has told the person at the console so far. */
    String console();

    /** What its server has put down in its log so far. */
    String log();

    @Override
    void close();

    /**
     * The one installation that all tests of this run share: with the demo's officers, on an empty database. Assert on
     * what the test itself has made.
     */
    static Installation shared() {
        return SharedInstallation.INSTANCE;
    }
}
