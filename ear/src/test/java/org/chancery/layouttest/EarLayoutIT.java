package org.chancery.layouttest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import org.chancery.testkit.Build;
import org.junit.jupiter.api.Test;

/** The archive holds every class once, nothing that the server has, and nothing of one server's make. */
class EarLayoutIT {

    /** Descriptions of a jar or package, of which every jar may have its own. */
    private static final List<String> OF_EACH_JAR = List.of("module-info.class", "package-info.class");

    @Test
    void hasTheTwoModulesAndOneRootAddress() throws IOException {
        try (ZipFile archive = new ZipFile(Build.archive().toFile())) {
            assertThat(archive.stream().map(ZipEntry::getName).filter(name -> !name.contains("/")))
                    .containsExactlyInAnyOrder("chancery-ejb.jar", "chancery-web.war");
            String descriptor = new String(archive.getInputStream(archive.getEntry("META-INF/application.xml")).readAllBytes());
            assertThat(descriptor).contains("<context-root>/</context-root>", "<library-directory>lib</library-directory>");
        }
    }

    @Test
    void carriesNoLibraryTwice() throws IOException {
        Map<String, List<String>> places = new HashMap<>();
        classes((jar, name) -> places.computeIfAbsent(name, unseen -> new ArrayList<>()).add(jar));

        places.values().removeIf(jars -> jars.size() == 1);
        assertThat(places).isEmpty();
    }

    @Test
    void carriesNothingThatTheServerHas() throws IOException {
        List<String> ofTheServer = new ArrayList<>();
        classes((jar, name) -> {
            if (name.startsWith("jakarta/") || name.startsWith("javax/") || name.startsWith("org/h2/")
                    || name.startsWith("org/eclipse/microprofile/") || name.startsWith("fish/payara/")) {
                ofTheServer.add(jar + ": " + name);
            }
        });

        assertThat(ofTheServer).isEmpty();
    }

    @Test
    void carriesNoTest() throws IOException {
        List<String> ofTests = new ArrayList<>();
        classes((jar, name) -> {
            if (name.startsWith("org/junit/") || name.startsWith("org/jboss/arquillian/") || name.startsWith("org/chancery/launch/")) {
                ofTests.add(jar + ": " + name);
            }
        });

        assertThat(ofTests).isEmpty();
    }

    private static void classes(Visitor visitor) throws IOException {
        try (InputStream file = Files.newInputStream(Build.archive());
                ZipInputStream archive = new ZipInputStream(file)) {
            walk("", archive, visitor);
        }
    }

    private static void walk(String jar, ZipInputStream content, Visitor visitor) throws IOException {
        for (ZipEntry entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
            String name = entry.getName();
            if (name.endsWith(".jar") || name.endsWith(".war")) {
                walk(name, new ZipInputStream(content), visitor);
            } else if (name.endsWith(".class") && !name.startsWith("META-INF/")
                    && OF_EACH_JAR.stream().noneMatch(name::endsWith)) {
                visitor.found(jar, name.replace("WEB-INF/classes/", ""));
            }
        }
    }

    /** Looks at each class of the archive. */
    private interface Visitor {
        void found(String jar, String name);
    }
}
