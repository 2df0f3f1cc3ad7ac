package org.chancery.service.identity;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

import org.chancery.domain.identity.OfficerRepository;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The first start of an empty system: there are no accounts, so the console gets a link for the first administrator. The demo gets its
 * officers instead.
 */
@Singleton
@Startup
@DenyAll
public class FirstStart {

    /** What is logged under this name is for the person at the console. */
    private static final Logger CONSOLE = Logger.getLogger("org.chancery.announcement");

    @Inject
    private OfficerRepository officers;

    @Inject
    private DemoOfficers demoOfficers;

    @Inject
    private SetUpLinks links;

    @Inject
    @ConfigProperty(name = "chancery.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "chancery.demo.password")
    private Optional<String> demoPassword;

    @Inject
    @ConfigProperty(name = "chancery.home", defaultValue = "http://localhost:8080/")
    private String home;

    @PostConstruct
    void greet() {
        if (officers.any()) {
            return;
        }
        if (demo && demoPassword.isPresent()) {
            demoOfficers.arrive(demoPassword.get());
        } else {
            CONSOLE.log(Level.INFO, "Set up the first administrator: {0}identity/setup.xhtml?token={1}",
                    new Object[] {home.endsWith("/") ? home : home + '/', links.forFirstAdministrator()});
        }
    }
}
