package org.chancery.layouttest;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The classes of the house, and the order of its features: each may use itself and those left of it, siblings not each other. */
final class House {

    /** A new feature is one word here, and no other registration anywhere. */
    static final List<Set<String>> FEATURES = List.of(
            Set.of("kernel"),
            Set.of("identity"),
            Set.of("party"),
            Set.of("casefile"),
            Set.of("document"),
            Set.of("correspondence", "incident", "talk"),
            Set.of("timeline"),
            Set.of("approval", "history", "search", "exchange"));

    static final JavaClasses CLASSES = new ClassFileImporter().importPaths(
            Path.of("../persistence/target/classes"), Path.of("../ejb/target/classes"), Path.of("../web/target/classes"),
            Path.of("target/classes"));

    private House() {
    }

    /** The third word of the package, or nothing in words for a class of another house. */
    static String feature(JavaClass type) {
        String[] words = type.getPackageName().split("\\.");
        boolean ours = words.length > 3 && type.getPackageName().matches("org\\.chancery\\.(domain|service|web)\\..*");
        return ours ? words[3] : "";
    }

    /** How far right a feature stands. */
    static int place(String feature) {
        for (int i = 0; i < FEATURES.size(); i++) {
            if (FEATURES.get(i).contains(feature)) {
                return i;
            }
        }
        return -1;
    }
}
