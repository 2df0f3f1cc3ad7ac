package org.chancery.browsertest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.chancery.testkit.browser.BrowserTest;
import org.chancery.testkit.server.Answer;
import org.chancery.testkit.server.Api;
import org.junit.jupiter.api.Test;

/** An auditor finds who changed what, before and after, and leaves a trace of having looked. */
class AuditorIT extends BrowserTest {

    @Test
    void findsAChangeWithItsBeforeAndAfter() {
        Api desk = Api.as("desk");
        Answer opened = desk.post(
                        "cases", "{\"title\": \"Before the audit\", \"desk\": \"SA\", \"states\": [], \"classification\": \"restricted\"}")
                .expect(201);
        String number = opened.created();
        desk.patch("cases/" + number, "{\"title\": \"After the audit\"}", opened.etag()).expect(200);

        signIn("auditor");
        open("history/list.xhtml?case=" + number);
        page.locator(".reg tbody tr").first().locator("a.t").click();
        settle();
        assertThat(page.locator("main del").first()).containsText("Before");
        assertThat(page.locator("main ins").first()).containsText("After");

        open("history/list.xhtml?officer=auditor");
        assertThat(page.locator(".reg tbody tr").first()).isVisible();
    }

    @Test
    void isForTheAuditorAlone() {
        signIn("desk");
        open("history/list.xhtml?officer=supervisor");
        assertThat(page.locator(".reg tbody tr")).hasCount(0);
    }
}
