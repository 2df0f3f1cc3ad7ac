package org.chancery.browsertest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import org.chancery.testkit.browser.BrowserTest;
import org.chancery.testkit.server.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page that the server knows no more is told so politely, and what was typed on it is not lost. */
class ExpiredPageIT extends BrowserTest {

    private static final Pattern EXPIRED = Pattern.compile(".*/error/expired\\.xhtml.*");

    private String number = "";

    @BeforeEach
    void openFile() {
        number = Api.as("desk")
                .post("cases", "{\"title\": \"A page left behind\", \"desk\": \"SA\", \"states\": [], \"classification\": \"restricted\"}")
                .expect(201).created();
        signIn("desk");
    }

    private void forge(String state) {
        page.evaluate("state => document.querySelectorAll('input[name=\"jakarta.faces.ViewState\"]').forEach(one => { one.value = state; })", state);
    }

    private void assertExpiredAndNothingLost(LogPage form, String typed) {
        assertThat(page).hasURL(EXPIRED);
        assertThat(page.locator("body")).not().containsText("Exception");
        page.locator("main a.btn-1").click();
        assertThat(form.takeDraft().field("title")).hasValue(typed);
    }

    @Test
    void aFormOfAPageThatIsGone() {
        open("correspondence/log.xhtml?case=" + number);
        LogPage form = new LogPage(page);
        form.fill("title", "On a page that is gone");
        forge("-1234567890:1234567890");
        form.log();
        assertExpiredAndNothingLost(form, "On a page that is gone");
    }

    @Test
    void aPartOfAPageThatIsGone() {
        open("talk/log.xhtml?case=" + number);
        LogPage form = new LogPage(page);
        form.fill("title", "In a part of it");
        forge("-1234567890:1234567890");
        form.addRow();
        assertExpiredAndNothingLost(form, "In a part of it");
    }

    @Test
    void aForgedStateOfAPage() {
        open("incident/log.xhtml?case=" + number);
        LogPage form = new LogPage(page);
        form.fill("title", "With a forged state").fill("occurred", "2024");
        forge("rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==");
        form.log();
        assertExpiredAndNothingLost(form, "With a forged state");
    }

    @Test
    void goingBackAfterSigningOutShowsNothing() {
        open("casefile/view.xhtml?number=" + number);
        assertThat(page.getByText("A page left behind").first()).isVisible();
        page.locator("form[action$='/sign-out'] button").click();
        assertThat(page).hasURL(Pattern.compile(".*/login\\.xhtml.*"));

        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
        assertThat(page.getByText("A page left behind")).hasCount(0);
    }
}
