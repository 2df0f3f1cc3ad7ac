package org.chancery.web.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.Test;

/** The published description of the API names every address there is, with every method, and no operation twice. */
class ApiDescriptionTest {

    @Test
    void everyResourceIsDescribed() throws Exception {
        Set<String> described = described();
        assertThat(resources()).hasSizeGreaterThan(20);
        assertThat(described).containsAll(resources());
    }

    @Test
    void noOperationHasTheNameOfAnother() throws IOException {
        List<String> names = lines().stream().map(String::strip).filter(line -> line.startsWith("operationId: ")).toList();
        assertThat(names).doesNotHaveDuplicates().hasSameSizeAs(described());
    }

    @Test
    void everyReferenceLeadsSomewhere() throws IOException {
        String text = String.join("\n", lines());
        List<String> references = Arrays.stream(text.split("#/components/schemas/", -1)).skip(1).map(rest -> rest.split("\"", 2)[0]).distinct().toList();
        assertThat(references).isNotEmpty().allSatisfy(name -> assertThat(text).contains("\n    " + name + ":"));
    }

    private static List<String> lines() throws IOException {
        java.nio.file.Path classes = java.nio.file.Path.of("target/classes/META-INF/openapi.yaml");
        return Files.readAllLines(classes);
    }

    private static Set<String> described() throws IOException {
        Set<String> operations = new TreeSet<>();
        String path = "";
        for (String line : lines()) {
            if (line.startsWith("  /api/v1")) {
                path = line.strip().replaceAll(":$", "").substring("/api/v1".length());
            } else if (line.matches("    (get|put|post|patch|delete):")) {
                operations.add(line.strip().replace(":", "").toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        return operations;
    }

    private static Set<String> resources() throws Exception {
        Set<String> operations = new TreeSet<>();
        java.nio.file.Path root = java.nio.file.Path.of("target/classes");
        try (Stream<java.nio.file.Path> files = Files.walk(root)) {
            for (java.nio.file.Path file : files.filter(f -> f.toString().endsWith("Resource.class")).toList()) {
                String name = root.relativize(file).toString().replace(java.io.File.separatorChar, '.').replaceAll("\\.class$", "");
                Class<?> type = Class.forName(name, false, ApiDescriptionTest.class.getClassLoader());
                Path base = type.getAnnotation(Path.class);
                for (Method method : type.getDeclaredMethods()) {
                    for (Annotation annotation : method.getAnnotations()) {
                        HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                        if (verb != null && base != null) {
                            Path below = method.getAnnotation(Path.class);
                            operations.add(verb.value() + " " + slashed(base.value()) + (below == null ? "" : slashed(below.value())));
                        }
                    }
                }
            }
        }
        return operations;
    }

    private static String slashed(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }
}
