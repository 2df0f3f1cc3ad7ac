package org.chancery.verify;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a proof pack says about itself in {@code pack.txt}. Nobody signed it: every line is held against what was signed, or against what
 * the pack holds.
 */
record Pack(
        Kind kind, String origin, long size, long first, long end, @Nullable UUID caseFile, long events, long withheld, long records, String made) {

    /** The longest description that is read. */
    static final int LONGEST = 64 << 10;

    private static final String VERSION = "1";

    /** Which events a pack is about. */
    enum Kind {
        WHOLE, PERIOD, CASE
    }

    static Pack parse(byte[] bytes) throws Unusable {
        Lines lines = new Lines(StrictText.utf8(bytes, "pack.txt"));
        String version = lines.value("chancery-pack");
        if (!version.equals(VERSION)) {
            throw new Unusable("The pack has version " + Words.shown(version) + " of the format, and this program knows version 1 only.");
        }
        Kind kind = kind(lines.value("kind"));
        String origin = StrictText.name(lines.value("origin"), "The origin in pack.txt");
        long size = lines.number("size");
        long first = lines.number("first");
        long end = lines.number("end");
        UUID caseFile = kind == Kind.CASE ? StrictText.identity(lines.value("case"), "The case in pack.txt") : null;
        Pack pack = new Pack(kind, origin, size, first, end, caseFile, lines.number("events"), lines.number("withheld"),
                lines.number("records"), lines.value("made"));
        lines.end();
        if (!pack.agreesWithItself()) {
            throw new Unusable("The lines of pack.txt contradict each other.");
        }
        return pack;
    }

    private static Kind kind(String word) throws Unusable {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return kind;
            }
        }
        throw new Unusable("The kind of pack " + Words.shown(word) + " is unknown.");
    }

    private boolean agreesWithItself() {
        return kind == Kind.PERIOD ? first <= end && end <= size && records == 0 : first == 0 && end == size;
    }

    boolean isPeriod() {
        return kind == Kind.PERIOD;
    }

    boolean isWhole() {
        return kind == Kind.WHOLE;
    }

    /** The lines, each a name, a blank and a value, in one order only. */
    private static final class Lines {
        private final String[] lines;
        private int at;

        Lines(String text) throws Unusable {
            if (!text.endsWith("\n")) {
                throw new Unusable("pack.txt does not end with a whole line.");
            }
            lines = text.split("\n");
        }

        String value(String name) throws Unusable {
            if (at == lines.length || !lines[at].startsWith(name + ' ')) {
                throw new Unusable("pack.txt does not have the line \"" + name + "\" in its place.");
            }
            return lines[at++].substring(name.length() + 1);
        }

        long number(String name) throws Unusable {
            return StrictText.number(value(name), "The line \"" + name + "\" of pack.txt");
        }

        void end() throws Unusable {
            if (at != lines.length) {
                throw new Unusable("pack.txt has more lines than it should.");
            }
        }
    }
}
