package org.chancery.launch;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * What the application has to tell the person at the console, such as the one-time set-up link of an empty system.
 *
 * <p>The application writes it to the log under one agreed name, which works on every server; here it is shown once
 * everything else has been said.
 */
class Announcements extends Handler {

    static final String NAME = "org.chancery.announcement";

    private final List<String> waiting = new ArrayList<>();

    /** The log manager forgets loggers that nobody holds. */
    private final Logger logger = Logger.getLogger(NAME);

    void listen() {
        logger.setLevel(Level.INFO);
        logger.addHandler(this);
    }

    @Override
    public synchronized void publish(LogRecord told) {
        waiting.add(new SimpleFormatter().formatMessage(told));
    }

    synchronized void printTo(PrintStream console) {
        waiting.forEach(console::println);
        waiting.clear();
    }

    @Override
    public void flush() {
        // printed when the time has come
    }

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
