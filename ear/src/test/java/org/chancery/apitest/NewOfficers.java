package org.chancery.apitest;

import java.util.Map;

import org.chancery.testkit.DemoOfficers;
import org.chancery.testkit.server.Forms;
import org.chancery.testkit.server.Installation;

/** Desks and officers besides the demo's, taken into the books by the administrator's pages. */
final class NewOfficers {

    private static final String SECRET = "3";

    private NewOfficers() {
    }

    /** Opens a desk. */
    static void openDesk(String code) {
        asAdministrator().open("identity/desks.xhtml").send("new", "create", Map.of("code", code, "name", "A desk of the tests"));
    }

    /** Takes an officer into the books at one desk, who then chooses the password of all tests. */
    static void arrive(String name, String role, String desk) {
        Forms administrator = asAdministrator().open("identity/officer.xhtml").send("form", "save",
                Map.of("name", name, "fullName", "Officer " + name, "clearance", SECRET, role + ' ' + desk, "true"));
        String link = administrator.send("form", "link", Map.of()).setUpLink();
        Forms.of(Installation.shared().home()).open(link).send("setUp", "complete",
                Map.of("password", DemoOfficers.PASSWORD, "repeated", DemoOfficers.PASSWORD));
    }

    private static Forms asAdministrator() {
        return Forms.of(Installation.shared().home()).signIn("admin", DemoOfficers.PASSWORD);
    }
}
