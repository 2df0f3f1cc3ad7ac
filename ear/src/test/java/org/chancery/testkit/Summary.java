package org.chancery.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Adds up what all tests of all modules have reported, for the last lines of the build. */
public final class Summary {

    private int run;
    private int failures;
    private int errors;
    private int skipped;

    private Summary() {
    }

    /** Takes the directory that holds the modules; prints a line for each kind of test, and one for all. */
    public static void main(String[] arguments) throws IOException, XMLStreamException {
        Summary all = new Summary();
        for (String module : List.of("persistence", "ejb", "web", "ear")) {
            for (String kind : List.of("surefire", "failsafe")) {
                Summary part = of(Path.of(arguments[0], module, "target", kind + "-reports"));
                if (part.run > 0) {
                    System.out.println(part + " -- " + module + ("failsafe".equals(kind) ? ", in the server" : ""));
                }
                all.add(part);
            }
        }
        System.out.println(all + " -- all");
    }

    private static Summary of(Path directory) throws IOException, XMLStreamException {
        Summary part = new Summary();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> reports = Files.list(directory)) {
                for (Path report : reports.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml")).toList()) {
                    part.read(report);
                }
            }
        }
        return part;
    }

    private void read(Path report) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream content = Files.newInputStream(report)) {
            XMLStreamReader suite = factory.createXMLStreamReader(content);
            suite.nextTag();
            run += Integer.parseInt(suite.getAttributeValue(null, "tests"));
            failures += Integer.parseInt(suite.getAttributeValue(null, "failures"));
            errors += Integer.parseInt(suite.getAttributeValue(null, "errors"));
            skipped += Integer.parseInt(suite.getAttributeValue(null, "skipped"));
        }
    }

    private void add(Summary part) {
        run += part.run;
        failures += part.failures;
        errors += part.errors;
        skipped += part.skipped;
    }

    @Override
    public String toString() {
        return "Tests run: " + run + ", Failures: " + failures + ", Errors: " + errors + ", Skipped: " + skipped;
    }
}
