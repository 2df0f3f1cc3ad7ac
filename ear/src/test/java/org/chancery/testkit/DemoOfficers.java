package org.chancery.testkit;

/** The officers every test may act as: the demo's, all with one password. */
public final class DemoOfficers {

    /** The password of each of them. */
    public static final String PASSWORD = "one-password-for-all-tests";

    private DemoOfficers() {
    }
}
