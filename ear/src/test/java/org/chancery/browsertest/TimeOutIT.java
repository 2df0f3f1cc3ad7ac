package org.chancery.browsertest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.chancery.testkit.DemoOfficers;
import org.chancery.testkit.browser.BrowserTest;
import org.chancery.testkit.server.Api;
import org.chancery.testkit.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer who rests too long, or whose server was started anew, signs in again and loses nothing that was typed. */
class TimeOutIT extends BrowserTest {

    private static final Pattern SIGN_IN = Pattern.compile(".*/login\\.xhtml.*");

    private String number = "";

    @Override
    protected Installation installation() {
        return StrictChancery.INSTANCE;
    }

    @BeforeEach
    void openFile() {
        number = Api.at(StrictChancery.INSTANCE.home(), "desk", DemoOfficers.PASSWORD)
                .post("cases", "{\"title\": \"A file to rest over\", \"desk\": \"SA\", \"states\": [], \"classification\": \"restricted\"}")
                .expect(201).created();
        signIn("desk");
    }

    @Test
    void restingTooLongKeepsWhatWasTyped() throws InterruptedException {
        page.navigate("incident/log.xhtml?case=" + number);
        LogPage incident = new LogPage(page);
        incident.fill("title", "Typed before the rest").fill("occurred", "2024-01-16").fill("text", "All of it.");
        Page tab = newPage();
        tab.navigate("talk/log.xhtml?case=" + number);
        LogPage talk = new LogPage(tab);
        talk.fill("title", "Typed in another tab");
        TimeUnit.SECONDS.sleep(StrictChancery.IDLE_SECONDS + 1);

        // a part of a page asked for anew
        talk.addRow();
        assertThat(tab).hasURL(SIGN_IN);
        assertThat(tab.getByText("You were signed out.")).isVisible();
        // a whole form
        incident.log();
        assertThat(page).hasURL(SIGN_IN);
        assertThat(page.getByText("what you typed was kept")).isVisible();

        trySignIn(page, "desk", DemoOfficers.PASSWORD);
        assertThat(page).hasURL(Pattern.compile(".*/incident/log\\.xhtml\\?case=" + number + ".*"));
        assertThat(incident.takeDraft().field("text")).hasValue("All of it.");
        assertThat(incident.field("title")).hasValue("Typed before the rest");
        incident.log();
        assertThat(page).hasURL(Pattern.compile(".*/casefile/view\\.xhtml.*"));
        assertThat(page.getByText("Typed before the rest").first()).isVisible();

        tab.navigate("talk/log.xhtml?case=" + number);
        assertThat(talk.takeDraft().field("title")).hasValue("Typed in another tab");
    }

    @Test
    void aServerStartedAnewKeepsWhatWasTyped() {
        page.navigate("correspondence/log.xhtml?case=" + number);
        LogPage letter = new LogPage(page);
        letter.fill("title", "Typed before the restart").fill("text", "Every word.");

        StrictChancery.INSTANCE.restart();

        letter.log();
        assertThat(page).hasURL(SIGN_IN);
        trySignIn(page, "desk", DemoOfficers.PASSWORD);
        assertThat(letter.takeDraft().field("title")).hasValue("Typed before the restart");
        letter.log();
        assertThat(page).hasURL(Pattern.compile(".*/casefile/view\\.xhtml.*"));
        assertThat(page.getByText("Typed before the restart").first()).isVisible();
    }
}
