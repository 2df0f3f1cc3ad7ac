package org.chancery.launch;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jspecify.annotations.Nullable;

/** Remembers the innermost cause of the first serious failure, because the server's own answer does not name it. */
class Failures extends Handler {

    private static final Logger ROOT = Logger.getLogger("");

    private @Nullable String cause;

    void listen() {
        setLevel(Level.SEVERE);
        ROOT.addHandler(this);
    }

    @Override
    public synchronized void publish(LogRecord told) {
        Throwable thrown = told.getThrown();
        if (cause != null || thrown == null || told.getLevel().intValue() < Level.SEVERE.intValue()) {
            return;
        }
        while (thrown.getCause() != null) {
            thrown = thrown.getCause();
        }
        String message = thrown.getMessage();
        cause = message == null ? thrown.getClass().getSimpleName() : message.strip().lines().findFirst().orElse("");
    }

    /** The cause, as the end of a sentence. */
    synchronized String reason() {
        if (cause == null) {
            return ".";
        }
        return ": " + (cause.endsWith(".") ? cause : cause + ".");
    }

    @Override
    public void flush() {
        // nothing is kept back
    }

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}
