package org.chancery.layouttest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;

import org.chancery.testkit.Build;
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
        assertThat(run(pack.toString())).isZero();
        assertThat(Files.readString(empty.resolve("out"))).contains("INTEGRITY: good", "COMPLETENESS: good");

        byte[] cut = Files.readAllBytes(pack);
        Files.write(pack, java.util.Arrays.copyOf(cut, cut.length / 2));
        assertThat(run(pack.toString())).isEqualTo(2);
        assertThat(run("--help")).isZero();
        try (var files = Files.list(empty)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactlyInAnyOrder("pack.zip", "out", "err");
        }
    }

    private int run(String word) throws Exception {
        ProcessBuilder command = new ProcessBuilder(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java", "-jar", Build.verifier().toString(), word);
        command.environment().remove("CLASSPATH");
        command.environment().remove("JAVA_TOOL_OPTIONS");
        return command.directory(empty.toFile())
                .redirectOutput(empty.resolve("out").toFile()).redirectError(empty.resolve("err").toFile())
                .start().waitFor();
    }
}
