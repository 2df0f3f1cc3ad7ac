package org.chancery.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks a proof pack and says in plain words what it is worth. */
public final class Verify {

    private static final int GOOD = 0;
    private static final int FAILED = 1;
    private static final int UNUSABLE = 2;

    private Verify() {}

    /**
     * Checks the pack that the arguments name, and ends with 0 when it is good, 1 when it is not and 2 when nobody can tell.
     *
     * @param words the pack and what to hold it against
     */
    public static void main(String[] words) {
        System.exit(run(List.of(words), System.out, System.err));
    }

    static int run(List<String> words, PrintStream out, PrintStream err) {
        try {
            Arguments arguments = Arguments.parse(words);
            Path pack = arguments.pack();
            if (arguments.help() || pack == null) {
                out.println(Arguments.HELP);
                return GOOD;
            }
            Examination examination = new Examination(arguments.key(), arguments.kept());
            walk(pack, examination);
            new Report(examination, arguments.kept().size(), names(pack, examination.judgement()), out).print();
            return examination.judgement().good() ? GOOD : FAILED;
        } catch (Unusable e) {
            err.println(e.getMessage());
        } catch (IOException e) {
            err.println("The file cannot be read: " + Words.shown(String.valueOf(e.getMessage())) + ".");
        } catch (OutOfMemoryError e) {
            err.println("The pack needs more memory than Java was given, " + (Runtime.getRuntime().maxMemory() >> 20)
                    + " MiB; start java with a larger -Xmx.");
        }
        return UNUSABLE;
    }

    private static void walk(Path pack, PackContent content) throws IOException {
        try (InputStream file = Files.newInputStream(pack); SeekableByteChannel directory = Files.newByteChannel(pack)) {
            ZipDirectory.check(directory, PackReader.read(file, content));
        }
    }

    /** Walks through the pack a second time only when there is something to name. */
    private static Map<Long, String> names(Path pack, Judgement judgement) throws IOException {
        Set<Long> wanted = judgement.shown().filter(Finding::named).map(Finding::told).collect(Collectors.toSet());
        EventNames names = new EventNames(wanted);
        if (!wanted.isEmpty()) {
            walk(pack, names);
        }
        return names.names();
    }
}
