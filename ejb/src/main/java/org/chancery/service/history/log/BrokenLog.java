package org.chancery.service.history.log;

import jakarta.ejb.ApplicationException;

/** The log is not the continuation of what was signed before: the database was cut off, restored from an older backup or rewritten. */
@ApplicationException(rollback = true)
public class BrokenLog extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenLog(String message) {
        super(message);
    }
}
