package org.chancery.browsertest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import org.chancery.testkit.browser.BrowserTest;
import org.chancery.testkit.server.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A desk officer puts a letter, an incident and a talk into a case file. */
class LogEntriesIT extends BrowserTest {

    private String number = "";

    @BeforeEach
    void openFile() {
        number = Api.as("desk")
                .post("cases", "{\"title\": \"Journey of an entry\", \"desk\": \"SA\", \"states\": [\"IR\"], \"classification\": \"restricted\"}")
                .expect(201)
                .created();
        signIn("desk");
    }

    @Test
    void logsALetter() {
        open("correspondence/log.xhtml?case=" + number);
        new LogPage(page)
                .choose("kind", "LETTER")
                .fill("theirReference", "77/3")
                .fill("title", "Letter on <b>transit</b> #{7*7}")
                .fill("occurred", "2024-01-19")
                .fill("text", "First paragraph.\n\nSecond paragraph.")
                .log();

        page.waitForURL(address -> !address.contains("log.xhtml"));
        open("casefile/view.xhtml?number=" + number);
        assertThat(page.getByText("Letter on <b>transit</b> #{7*7}").first()).isVisible();
        assertThat(page.getByText("Friday 19 January 2024").first()).isVisible();
    }

    @Test
    void logsAnIncidentAndLosesNothingWhenTheDateIsMissing() {
        open("incident/log.xhtml?case=" + number);
        LogPage form = new LogPage(page);
        form.fill("title", "Shots at the crossing").fill("text", "Two shots were heard.").log();

        assertThat(page.locator(".field-bad").first()).isVisible();
        assertThat(form.field("title")).hasValue("Shots at the crossing");
        assertThat(form.field("text")).hasValue("Two shots were heard.");

        form.fill("occurred", "2024-01~").log();
        page.waitForURL(address -> !address.contains("log.xhtml"));
        open("casefile/view.xhtml?number=" + number);
        assertThat(page.getByText("Shots at the crossing").first()).isVisible();
    }

    @Test
    void logsATalkWithItsParticipants() {
        open("talk/log.xhtml?case=" + number);
        LogPage form = new LogPage(page);
        form.fill("title", "Call of the two ministers").fill("occurred", "2024-01-19T16:05").fill("text", "They agreed to meet.");
        form.field("name").fill("Hossein Amir-Abdollahian");
        form.field("office").fill("Foreign Minister");
        form.log();

        page.waitForURL(address -> !address.contains("log.xhtml"));
        open("casefile/view.xhtml?number=" + number);
        assertThat(page.getByText("Call of the two ministers").first()).isVisible();
        assertThat(page.getByText(Pattern.compile("Amir-Abdollahian")).first()).isVisible();
        open("search/find.xhtml?q=%22agreed+to+meet%22+" + number.substring(0, 2));
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void anotherDesksOfficerFindsNothingThere() {
        page.context().clearCookies();
        signIn("desk2");
        open("casefile/view.xhtml?number=" + number);
        assertThat(page.getByText("Journey of an entry")).hasCount(0);
    }
}
