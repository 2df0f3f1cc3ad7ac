package org.chancery.starttest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.chancery.testkit.Build;
import org.chancery.testkit.DemoOfficers;
import org.chancery.testkit.server.Api;
import org.chancery.testkit.server.AssembledChancery;

/**
 * The whole history, taken away as an auditor would, and what the auditors' own program says of it against every checkpoint that was kept.
 *
 * @param code 0 when nothing is wrong, 1 when something is, 2 when it cannot be read
 * @param words what the program printed
 */
record ProofPack(int code, String words) {

    static ProofPack of(AssembledChancery chancery) throws IOException, InterruptedException {
        Path pack = Files.write(chancery.directory().resolve("pack.zip"),
                Api.at(chancery.home(), "auditor", DemoOfficers.PASSWORD).get("history/export").expect(200).bytes());
        Path data = chancery.directory().resolve("data");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar", Build.verifier().toString(), pack.toString(),
                "--key", data.resolve("keys").resolve("history.key.pub").toString()));
        try (Stream<Path> kept = Files.walk(data.resolve("checkpoints"))) {
            kept.filter(file -> file.toString().endsWith(".txt")).forEach(file -> command.addAll(List.of("--checkpoint", file.toString())));
        }
        Path words = chancery.directory().resolve("verdict.txt");
        int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(words.toFile()).start().waitFor();
        return new ProofPack(code, Files.readString(words));
    }
}
