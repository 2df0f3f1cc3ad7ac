package org.chancery.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What the auditor asks for at the command line. */
record Arguments(boolean help, @Nullable Path pack, List<KeptCheckpoint> kept, @Nullable VerifierKey key) {

    static final String HELP = """
            Checks a proof pack of Chancery's history. It needs no network and no other file, and it changes nothing.

              java -jar chancery-verify.jar PACK [--checkpoint FILE]... [--key FILE]

              PACK                the proof pack, a ZIP file
              --checkpoint FILE   a checkpoint that you kept elsewhere; can be given several times
              --key FILE          the public key that you kept elsewhere, one line NAME+NUMBER+KEY
              --help              shows this

            There are two verdicts. INTEGRITY: what the pack holds is what was written at the time, and the records are what
            the history says. COMPLETENESS: nothing that the pack should hold is missing, and the log goes on from every
            checkpoint that you kept. Without a checkpoint of your own nobody can tell whether the end of the log was cut off.

            The program ends with 0 when both are good, with 1 when one failed, with 2 when the files cannot be judged.""";

    static Arguments parse(List<String> words) throws IOException {
        Path pack = null;
        VerifierKey key = null;
        List<KeptCheckpoint> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            switch (word) {
                case "--help", "-h" -> {
                    return new Arguments(true, null, List.of(), null);
                }
                case "--checkpoint" -> {
                    Path file = file(value(words, ++i, word));
                    String shown = Words.shown(file.toString());
                    kept.add(new KeptCheckpoint(shown, Note.parse(unixLines(read(file)), "The file " + shown)));
                }
                case "--key" -> {
                    if (key != null) {
                        throw new Unusable("More than one key was given.");
                    }
                    Path file = file(value(words, ++i, word));
                    String what = "The file " + Words.shown(file.toString());
                    key = VerifierKey.parse(StrictText.utf8(read(file), what).strip(), what);
                }
                default -> {
                    if (word.startsWith("--") || pack != null) {
                        throw new Unusable("The option " + Words.shown(word) + " is unknown, or a second pack; --help tells what can be given.");
                    }
                    pack = file(word);
                }
            }
        }
        if (pack == null) {
            throw new Unusable("No pack was given; --help tells what can be given.");
        }
        return new Arguments(false, pack, List.copyOf(kept), key);
    }

    private static String value(List<String> words, int at, String option) throws Unusable {
        if (at >= words.size()) {
            throw new Unusable("The option " + option + " needs a file.");
        }
        return words.get(at);
    }

    private static Path file(String name) throws Unusable {
        try {
            Path file = Path.of(name);
            if (Files.isRegularFile(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            // said below
        }
        throw new Unusable("There is no file " + Words.shown(name) + ".");
    }

    private static byte[] read(Path file) throws IOException {
        if (Files.size(file) > Note.LONGEST) {
            throw new Unusable("The file " + Words.shown(file.toString()) + " is too long.");
        }
        return Files.readAllBytes(file);
    }

    /** Checkpoints come by e-mail, and some programs for e-mail write two bytes where a line ends. */
    private static byte[] unixLines(byte[] bytes) {
        byte[] lines = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
                lines[length++] = bytes[i];
            }
        }
        return Arrays.copyOf(lines, length);
    }
}
