package org.chancery.service.exchange.frus;

import org.jspecify.annotations.Nullable;

/** A file that cannot be read as a volume, or not beyond a certain line. */
public class FrusFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the file as a whole. */
    public enum Fault {
        /** The file is not well-formed XML, or ends too early. */
        NOT_XML("notXml"),
        /** The file is XML, but no TEI volume. */
        NOT_TEI("notTei"),
        /** The file declares a document type or entities, which is refused. */
        DOCTYPE("doctype"),
        /** One document is larger or nested deeper than any volume has. */
        TOO_LARGE("tooLarge"),
        /** The file could not be read from its place. */
        UNREADABLE("unreadable");

        private final String word;

        Fault(String word) {
            this.word = word;
        }

        /** The word that message keys are made of. */
        public String word() {
            return word;
        }
    }

    private final Fault fault;
    private final int line;
    private final String detail;

    /** A fault at a line; line 0 when there is none to name. */
    public FrusFormatException(Fault fault, int line, String detail, @Nullable Throwable cause) {
        super(fault.word() + " at line " + line + ": " + detail, cause);
        this.fault = fault;
        this.line = line;
        this.detail = detail;
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }

    /** The line of the file at which reading ended. */
    public int line() {
        return line;
    }

    /** The parser's own words, for the report. */
    public String detail() {
        return detail;
    }
}
