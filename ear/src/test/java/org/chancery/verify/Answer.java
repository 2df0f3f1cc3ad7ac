package org.chancery.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the verifier said and how it ended. */
record Answer(int exit, String out, String err) {

    static final int GOOD = 0;
    static final int FAILED = 1;
    static final int UNUSABLE = 2;

    static Answer to(byte[] pack, String... options) {
        try {
            Path file = Files.createTempFile("pack", ".zip");
            try {
                Files.write(file, pack);
                List<String> words = new ArrayList<>(List.of(options));
                words.add(file.toString());
                return to(words);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Answer to(List<String> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Verify.run(words, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    boolean integrity() {
        return out.contains("INTEGRITY: good");
    }

    boolean completeness() {
        return out.contains("COMPLETENESS: good");
    }

    /** The line of a verdict. */
    String line(String verdict) {
        return out.lines().filter(line -> line.startsWith(verdict)).findFirst().orElse("");
    }
}
