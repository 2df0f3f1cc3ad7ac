package org.chancery.layouttest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;

import org.chancery.testkit.Build;
import org.chancery.verify.LargePack;
import org.chancery.verify.TestLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The auditor's program holds nothing of Chancery but itself and the encoding of the leaf, and a JDK is all it needs. */
class VerifierJarIT {

    @TempDir
    Path empty;

    @Test
    void holdsTheVerifierAndTheEncodingAndNothingElse() throws IOException {
        try (JarFile jar = new JarFile(Build.verifier().toFile())) {
            List<String> files = jar.stream().filter(entry -> !entry.isDirectory()).map(entry -> entry.getName()).toList();

            assertThat(files).contains("org/chancery/verify/Verify.class", "org/chancery/domain/history/leaf/LeafEncoding.class");
            assertThat(files).allMatch(name -> name.equals("META-INF/MANIFEST.MF")
                    || name.matches("org/chancery/(verify|domain/history/leaf)/[A-Za-z$0-9-]+\\.class"));
            assertThat(jar.getManifest().getMainAttributes().getValue("Class-Path")).isNull();
        }
    }

    @Test
    void runsWithAJdkAlone() throws Exception {
        Path pack = Files.write(empty.resolve("pack.zip"), new TestLog(1).whole().zip());
        assertThat(run(List.of(), pack.toString())).isZero();
        assertThat(Files.readString(empty.resolve("out"))).contains("INTEGRITY: good", "COMPLETENESS: good");

        byte[] cut = Files.readAllBytes(pack);
        Files.write(pack, Arrays.copyOf(cut, cut.length / 2));
        assertThat(run(List.of(), pack.toString())).isEqualTo(2);
        assertThat(run(List.of(), "--help")).isZero();
        try (var files = Files.list(empty)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactlyInAnyOrder("pack.zip", "out", "err");
        }
    }

    /** A million events within 512 MiB, and here a fifth of both. */
    @Test
    void readsALargePackAsAStream() throws Exception {
        Path pack = empty.resolve("pack.zip");
        LargePack.write(pack, 200_000);

        assertThat(run(List.of("-Xmx102m"), pack.toString())).as(Files.readString(empty.resolve("err"))).isZero();
        assertThat(Files.readString(empty.resolve("out"))).contains("200,000 events", "INTEGRITY: good", "COMPLETENESS: good");
        assertThat(run(List.of("-Xmx12m"), pack.toString())).isEqualTo(2);
        assertThat(Files.readString(empty.resolve("err"))).startsWith("The pack needs more memory than Java was given").hasLineCount(1);
    }

    private int run(List<String> options, String word) throws Exception {
        List<String> words = new ArrayList<>(List.of(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java"));
        words.addAll(options);
        words.addAll(List.of("-jar", Build.verifier().toString(), word));
        ProcessBuilder command = new ProcessBuilder(words);
        command.environment().remove("CLASSPATH");
        command.environment().remove("JAVA_TOOL_OPTIONS");
        return command.directory(empty.toFile())
                .redirectOutput(empty.resolve("out").toFile()).redirectError(empty.resolve("err").toFile())
                .start().waitFor();
    }
}
