package org.chancery.domain.exchange;

/** How far an import is. */
public enum ImportState {
    /** Documents are being filed. */
    RUNNING,
    /** Every document of the source is in the report. */
    DONE,
    /** It ended before the end of the source; what was filed until then stays. */
    FAILED
}
