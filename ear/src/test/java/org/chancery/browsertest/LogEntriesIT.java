package org.chancery.browsertest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
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
    void picksADayAndSendsPapersOneByOne() {
        open("correspondence/log.xhtml?case=" + number);
        LogPage form = new LogPage(page).fill("title", "With papers").pick("occurred", "2024-01-18");
        assertThat(form.field("occurred")).hasValue("2024-01-18");
        assertThat(form.field("occurred")).isFocused();

        form.drop("note.txt", "A paper in plain words.".getBytes(StandardCharsets.UTF_8)).drop("program.exe", new byte[] {'M', 'Z', 0, 1});
        assertThat(form.papers()).hasCount(1);
        assertThat(form.refusedFiles()).containsText("program.exe");
        assertThat(form.refusedFiles()).containsText("not taken");
        form.drop("huge.txt", new byte[30_000_000]);
        assertThat(form.refusedFiles()).hasCount(2);
        form.refusedFiles().last().locator("button").click();
        assertThat(form.refusedFiles()).hasCount(1);

        form.log();
        page.waitForURL(address -> !address.contains("log.xhtml"));
        page.locator("main a", new Page.LocatorOptions().setHasText("With papers")).first().click();
        page.waitForURL(address -> address.contains("entry.xhtml"));
        assertThat(page.getByText("note.txt").first()).isVisible();
        assertThat(page.getByText("program.exe")).hasCount(0);
    }

    @Test
    void whatIsTypedOutlivesTheSignIn() {
        String address = "talk/log.xhtml?case=" + number;
        open(address);
        new LogPage(page).fill("title", "Half a talk").fill("text", "They had just begun").waitUntilKept();

        page.context().clearCookies();
        page.locator("[id='form:log']").click();
        page.waitForURL(there -> there.contains("login.xhtml"));
        signIn("desk");
        open(address);
        LogPage form = new LogPage(page).takeBack();
        assertThat(form.field("title")).hasValue("Half a talk");
        assertThat(form.field("text")).hasValue("They had just begun");

        form.fill("name", "Hakan Fidan").fill("occurred", "2024-01-19").log();
        page.waitForURL(there -> !there.contains("log.xhtml"));
        open(address);
        assertThat(page.locator("[data-take]")).hasCount(0);
    }

    @Test
    void twoTabsDoNotOverwriteEachOther() {
        String address = "incident/log.xhtml?case=" + number;
        open(address);
        new LogPage(page).fill("title", "First tab").waitUntilKept();
        Page second = newPage();
        second.navigate(address);
        new LogPage(second).takeBack().fill("title", "Second tab").waitUntilKept();

        new LogPage(page).fill("title", "First tab again");
        page.locator("[data-draft-note=elsewhere] button").click();
        new LogPage(page).waitUntilKept();
    }

    @Test
    void anotherDesksOfficerFindsNothingThere() {
        page.context().clearCookies();
        signIn("desk2");
        open("casefile/view.xhtml?number=" + number);
        assertThat(page.getByText("Journey of an entry")).hasCount(0);
    }
}
