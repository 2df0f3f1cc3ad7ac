package org.chancery.verify;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/** A checkpoint: the signed sentence that a log of this origin had this size and this root. */
final class Note {

    /** The longest note that is read. */
    static final int LONGEST = 64 << 10;

    private static final int NUMBER = 4;
    private static final int SIGNATURE = 64;
    private static final int LINES = 6;
    private static final String DASH = "\u2014";

    private final byte[] text;
    private final String origin;
    private final long size;
    private final byte[] root;
    private final String signer;
    private final byte[] signature;

    private Note(byte[] text, String origin, long size, byte[] root, String signer, byte[] signature) {
        this.text = text;
        this.origin = origin;
        this.size = size;
        this.root = root;
        this.signer = signer;
        this.signature = signature;
    }

    static Note parse(byte[] bytes, String what) throws Unusable {
        String whole = StrictText.utf8(bytes, what);
        String[] lines = whole.split("\n", -1);
        // three lines, an empty one, the signature; what follows the last line feed is empty
        if (lines.length != LINES || !lines[3].isEmpty() || !lines[5].isEmpty()) {
            throw new Unusable(what + " is not a checkpoint: it does not have three lines, an empty line and one signature.");
        }
        String origin = StrictText.name(lines[0], "The first line of " + what);
        long size = StrictText.number(lines[1], "The size in " + what);
        byte[] root = StrictText.base64(lines[2], Sha256.LENGTH, "The root in " + what);
        String[] words = lines[4].split(" ", -1);
        if (words.length != 3 || !words[0].equals(DASH)) {
            throw new Unusable(what + " is not a checkpoint: its last line is no signature.");
        }
        String signer = StrictText.name(words[1], "The signer of " + what);
        byte[] signature = StrictText.base64(words[2], NUMBER + SIGNATURE, "The signature of " + what);
        String text = lines[0] + '\n' + lines[1] + '\n' + lines[2] + '\n';
        return new Note(text.getBytes(StandardCharsets.UTF_8), origin, size, root, signer, signature);
    }

    /** Why it is not a checkpoint that this key signed for this log, or null when it is one. */
    @Nullable String fault(VerifierKey key, String log) {
        if (!origin.equals(log)) {
            return "is of another log, " + Words.shown(origin);
        }
        if (!signer.equals(key.name()) || !Arrays.equals(key.number(), Arrays.copyOf(signature, NUMBER))) {
            return "is signed by another key";
        }
        if (!key.signed(text, Arrays.copyOfRange(signature, NUMBER, signature.length))) {
            return "does not bear a valid signature";
        }
        return null;
    }

    long size() {
        return size;
    }

    boolean hasRoot(byte[] other) {
        return Arrays.equals(root, other);
    }

    byte[] root() {
        return root.clone();
    }

    /** The form that people copy by hand. */
    String shortForm() {
        return size + ": " + HexFormat.of().formatHex(root, 0, 10).replaceAll("(.{4})(?=.)", "$1 ");
    }
}
