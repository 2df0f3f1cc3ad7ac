package org.chancery.browsertest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.chancery.testkit.browser.BrowserTest;
import org.chancery.testkit.server.Api;
import org.chancery.testkit.server.AssembledChancery;
import org.chancery.testkit.server.Installation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The first days of a ministry with an empty system: from the link at the console to an officer who comes, works and is barred. */
class FirstDaysIT extends BrowserTest {

    private static final String COMMON = "password123";
    private static final String CHIEFS = "a registry of its own";
    private static final String FIRST = "rain on the window";
    private static final String SECOND = "snow on the mountain";
    private static final Pattern SIGN_IN = Pattern.compile(".*/login\\.xhtml.*");

    private static AssembledChancery chancery;

    @BeforeAll
    static void start() {
        chancery = AssembledChancery.empty("first-days");
    }

    @AfterAll
    static void end() {
        chancery.close();
    }

    @Override
    protected Installation installation() {
        return chancery;
    }

    @Test
    void fromTheLinkAtTheConsoleToABarredOfficer() {
        theFirstAdministratorComesInByTheLinkOnce();
        String link = anOfficerIsTakenIntoTheBooks();
        Page officer = otherBrowser();
        theOfficerChoosesAPasswordOnce(officer, link);
        aRoleTakenAwayIsGoneWithTheNextRequest(officer);
        aSignInElsewhereIsSeenAndEnded(officer);
        theOfficerChangesThePassword(officer);
        aBarredOfficerIsOutWithTheNextRequest(officer);
    }

    private void theFirstAdministratorComesInByTheLinkOnce() {
        String link = chancery.console().lines().filter(line -> line.contains("/identity/setup.xhtml")).findFirst().orElseThrow();
        String address = link.substring(link.indexOf("http")).replace("localhost", "127.0.0.1");
        SetUpPage setUp = new SetUpPage(page).open(address);
        setUp.fill("name", "chief").fill("fullName", "The Registrar").fill("deskCode", "NA").fill("deskName", "North Africa").complete(COMMON);
        assertThat(setUp.refusal()).containsText("everybody tries first");
        setUp.complete(CHIEFS);
        assertThat(page).hasURL(SIGN_IN);

        assertThat(setUp.open(address).form()).hasCount(0);
        signIn(page, "chief", CHIEFS);
    }

    private String anOfficerIsTakenIntoTheBooks() {
        page.navigate("identity/desks.xhtml");
        page.locator("[id='new:code']").fill("WA");
        page.locator("[id='new:name']").fill("West Africa");
        page.locator("[id='new:create']").click();
        assertThat(page.locator("[id='desks'] tbody tr")).hasCount(2);

        OfficerPage books = new OfficerPage(page);
        books.create("amina", "Amina Diallo", "WA");
        books.auditor(true);
        String amina = page.url();
        String link = books.makeLink();
        page.navigate(amina);
        assertThat(books.link()).hasCount(0);
        return link;
    }

    private void theOfficerChoosesAPasswordOnce(Page officer, String link) {
        SetUpPage setUp = new SetUpPage(officer).open(link);
        setUp.complete(COMMON);
        assertThat(setUp.refusal()).isVisible();
        setUp.complete(FIRST);
        assertThat(officer).hasURL(SIGN_IN);

        assertThat(setUp.open(link).form()).hasCount(0);
        signIn(officer, "amina", FIRST);
        assertThat(officer.locator(".who").first()).containsText("amina");
    }

    private void aRoleTakenAwayIsGoneWithTheNextRequest(Page officer) {
        officer.navigate("history/list.xhtml?officer=chief");
        assertThat(officer.locator(".reg tbody tr").first()).isVisible();

        // the officer chose a password since the administrator looked
        page.reload();
        new OfficerPage(page).auditor(false);

        officer.reload();
        assertThat(officer.locator(".reg tbody tr")).hasCount(0);
        Api.at(chancery.home(), "amina", FIRST).get("history").expect(403);
    }

    private void aSignInElsewhereIsSeenAndEnded(Page officer) {
        Page elsewhere = otherBrowser();
        signIn(elsewhere, "amina", FIRST);
        ProfilePage profile = new ProfilePage(officer).open();
        assertThat(profile.signIns()).hasCount(2);

        profile.endOthers();
        assertThat(profile.signIns()).hasCount(1);
        elsewhere.navigate("casefile/list.xhtml");
        assertThat(elsewhere).hasURL(SIGN_IN);
    }

    private void theOfficerChangesThePassword(Page officer) {
        ProfilePage profile = new ProfilePage(officer).open();
        profile.changePassword("not the present one", SECOND);
        assertThat(officer.locator(".msg-bad").first()).containsText("present password");
        profile.changePassword(FIRST, COMMON);
        assertThat(officer.locator(".msg-bad").first()).containsText("everybody tries first");
        profile.changePassword(FIRST, SECOND);
        assertThat(officer.locator("#sumUp .msg").first()).containsText("was changed");

        Api.at(chancery.home(), "amina", FIRST).get("me").expect(401);
        Api.at(chancery.home(), "amina", SECOND).get("me").expect(200);
    }

    private void aBarredOfficerIsOutWithTheNextRequest(Page officer) {
        String token = new ProfilePage(officer).open().makeToken("Before the bar");
        Api.withToken(chancery.home(), token).get("me").expect(200);

        page.reload();
        new OfficerPage(page).disable();

        officer.navigate("casefile/list.xhtml");
        assertThat(officer).hasURL(SIGN_IN);
        trySignIn(officer, "amina", SECOND);
        assertThat(officer.locator(".msg-bad").first()).isVisible();
        Api.withToken(chancery.home(), token).get("me").expect(401);
        assertThat(Api.at(chancery.home(), "amina", SECOND).get("me").expect(401).header("Set-Cookie")).isEmpty();
    }
}
