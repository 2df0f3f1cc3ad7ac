package org.chancery.browsertest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.chancery.testkit.browser.BrowserTest;
import org.chancery.testkit.server.Api;
import org.junit.jupiter.api.Test;

/** A supervisor puts another officer in charge of a case file; a desk officer cannot. */
class AssignmentIT extends BrowserTest {

    private static String file() {
        return Api.as("desk")
                .post("cases", "{\"title\": \"A file to hand over\", \"desk\": \"SA\", \"states\": [], \"classification\": \"restricted\"}")
                .expect(201).created();
    }

    @Test
    void isDoneByASupervisor() {
        String number = file();
        signIn("supervisor");
        open("casefile/view.xhtml?number=" + number);
        page.locator("summary", new Page.LocatorOptions().setHasText("More actions")).click();
        page.locator("a[href*='assign.xhtml']").click();
        page.locator("[id='form:officer']").selectOption("supervisor");
        page.locator("[id='form:assign']").click();

        page.waitForURL(address -> address.contains("view.xhtml"));
        assertThat(page.locator("#sumUp")).containsText(number);
        assertThat(page.locator(".meta")).containsText("you");
        assertThat(Api.as("desk").get("cases/" + number).expect(200).json().get("officer").asText()).isEqualTo("supervisor");
    }

    @Test
    void isNotADeskOfficers() {
        String number = file();
        signIn("desk");
        open("casefile/view.xhtml?number=" + number);
        assertThat(page.locator("a[href*='assign.xhtml']")).hasCount(0);

        open("casefile/assign.xhtml?number=" + number);
        if (page.locator("[id='form:assign']").count() > 0) {
            page.locator("[id='form:assign']").click();
            settle();
        }
        assertThat(Api.as("desk").get("cases/" + number).expect(200).json().get("officer").asText()).isEqualTo("desk");
    }
}
