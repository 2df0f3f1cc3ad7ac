package org.chancery.testkit.container;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.assertj.core.api.Assertions;
import org.chancery.testkit.Build;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of all service tests: the archive as it was built, with the tests beside it as a second web module. */
@ArquillianSuiteDeployment
public class WholeArchive {

    static final String TEST_ROOT = "/container-tests";

    private static final String TESTS = "chancery-tests.war";
    private static final String DESCRIPTOR = "META-INF/application.xml";

    /** Puts the archive together. */
    @Deployment
    public static EnterpriseArchive archive() {
        EnterpriseArchive archive = ShrinkWrap.create(ZipImporter.class, "chancery.ear")
                .importFrom(Build.archive().toFile())
                .as(EnterpriseArchive.class);
        WebArchive tests = ShrinkWrap.create(WebArchive.class, TESTS)
                .addPackages(true, "org.chancery.servicetest")
                .addPackage("org.chancery.testkit.inside")
                .addAsLibraries(jarOf(Assertions.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        String descriptor = new String(read(archive), StandardCharsets.UTF_8);
        archive.delete(ArchivePaths.create(DESCRIPTOR));
        archive.add(new StringAsset(descriptor.replace("<library-directory>", """
                <module><web><web-uri>%s</web-uri><context-root>%s</context-root></web></module>
                <library-directory>""".formatted(TESTS, TEST_ROOT))), DESCRIPTOR);
        return archive.addAsModule(Testable.archiveToTest(tests));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static byte[] read(EnterpriseArchive archive) {
        try (InputStream content = archive.get(DESCRIPTOR).getAsset().openStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
