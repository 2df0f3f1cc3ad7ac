package org.chancery.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;

import org.chancery.domain.kernel.BaseEntity;
import org.junit.jupiter.api.Test;

/** Every record and every field of a record has a name that an auditor can read. */
class FieldLabelsTest {

    private static final Set<String> NEVER_SHOWN = Set.of("id", "version", "edition");

    private final ResourceBundle words = ResourceBundle.getBundle("org.chancery.web.messages");

    @Test
    void everyRecordAndFieldHasAName() throws Exception {
        Set<String> unnamed = new TreeSet<>();
        List<Class<?>> records = records();
        assertThat(records).hasSizeGreaterThan(8);
        for (Class<?> record : records) {
            if (!Modifier.isAbstract(record.getModifiers())) {
                need(unnamed, "record." + record.getSimpleName());
            }
            fields(record, "", unnamed);
        }
        assertThat(unnamed).isEmpty();
    }

    private void fields(Class<?> type, String prefix, Set<String> unnamed) {
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                boolean kept = !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())
                        && !field.isAnnotationPresent(Transient.class) && !NEVER_SHOWN.contains(field.getName())
                        && !field.getName().equals("earliest");
                if (kept && field.getType().isAnnotationPresent(Embeddable.class) && !field.isAnnotationPresent(ElementCollection.class)) {
                    fields(field.getType(), prefix + field.getName() + '.', unnamed);
                } else if (kept) {
                    need(unnamed, "recordField." + prefix + field.getName());
                }
            }
        }
    }

    private void need(Set<String> unnamed, String key) {
        if (!words.containsKey(key)) {
            unnamed.add(key);
        }
    }

    private static List<Class<?>> records() throws IOException, URISyntaxException {
        URI place = BaseEntity.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path path = Path.of(place);
        if (Files.isDirectory(path)) {
            return records(path);
        }
        try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
            return records(jar.getPath("/"));
        }
    }

    private static List<Class<?>> records(Path root) throws IOException {
        List<Class<?>> records = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replace('\\', '.');
                if (name.startsWith("org.chancery.domain.") && !name.endsWith("-info.class")) {
                    add(records, name.substring(0, name.length() - ".class".length()));
                }
            }
        }
        return records;
    }

    private static void add(List<Class<?>> records, String name) {
        try {
            Class<?> type = Class.forName(name, false, FieldLabelsTest.class.getClassLoader());
            if (type.isAnnotationPresent(Entity.class) && BaseEntity.class.isAssignableFrom(type)) {
                records.add(type);
            }
        } catch (ClassNotFoundException | LinkageError notAnEntity) {
            // classes for a database or a server that this test does not have
        }
    }
}
