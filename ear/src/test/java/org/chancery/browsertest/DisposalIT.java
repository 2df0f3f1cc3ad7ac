package org.chancery.browsertest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.chancery.testkit.browser.BrowserTest;
import org.chancery.testkit.server.Api;
import org.junit.jupiter.api.Test;

/** The history of a closed file is disposed of by two officers on their pages; who reads it afterwards is told. */
class DisposalIT extends BrowserTest {

    private static String closedFile() {
        String number = Api.as("desk")
                .post("cases", "{\"title\": \"Journey of a disposal\", \"desk\": \"SA\", \"states\": [\"IR\"], \"classification\": \"restricted\"}")
                .expect(201).created();
        var proposed = Api.as("desk").post("cases/" + number + "/status-changes", "{\"to\": \"closed\", \"reason\": \"It is over.\"}").expect(201);
        Api.as("supervisor").post("status-changes/" + proposed.created() + "/decision", "{\"verdict\": \"approved\"}", proposed.etag()).expect(200);
        return number;
    }

    @Test
    void isAskedForByOneAndApprovedByAnother() {
        String number = closedFile();
        signIn("desk");
        open("history/dispose.xhtml?case=" + number);
        page.locator("[id='form:propose']").click();
        assertThat(page.locator(".field-bad")).hasCount(1);
        page.locator("[id='form:reason']").fill("Schedule 4 of the ministry.");
        page.locator("[id='form:propose']").click();
        page.waitForURL("**/history/disposal.xhtml?id=*");
        String disposal = page.url();
        assertThat(page.locator("[id='decide']")).hasCount(0);
        assertThat(page.locator("[id='withdraw:back']")).isVisible();

        page.context().clearCookies();
        signIn("supervisor");
        open("history/disposals.xhtml");
        page.locator("main").getByText("Journey of a disposal").first().click();
        assertThat(page.getByText("Schedule 4 of the ministry.")).isVisible();
        page.locator("[id='decide:reject']").click();
        assertThat(page.locator(".field-bad")).hasCount(1);
        page.locator("[id='decide:approve']").click();
        assertThat(page.locator("[id='decide']")).hasCount(0);
        assertThat(page.getByText("The contents of 5 events went.")).isVisible();

        open("history/list.xhtml?case=" + number);
        assertThat(page.getByText("content disposed of")).hasCount(5);
        page.locator("tr", new Page.LocatorOptions().setHasText("content disposed of")).first().locator("a.t").click();
        page.getByText("To the disposal").click();
        assertThat(page).hasURL(disposal);
        open("history/dispose.xhtml?case=" + number);
        assertThat(page.locator("[id='form:propose']")).isVisible();
    }

    @Test
    void isNotOfferedForAFileThatIsOpen() {
        String number = Api.as("desk").post("cases", "{\"title\": \"Still open\", \"desk\": \"SA\", \"classification\": \"restricted\"}").expect(201).created();
        signIn("desk");
        open("history/dispose.xhtml?case=" + number);

        assertThat(page.getByText("This case file is not closed.")).isVisible();
        assertThat(page.locator("[id='form:propose']")).hasCount(0);
    }
}
