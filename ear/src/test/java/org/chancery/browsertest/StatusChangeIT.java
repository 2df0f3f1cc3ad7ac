package org.chancery.browsertest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.chancery.testkit.browser.BrowserTest;
import org.chancery.testkit.server.Api;
import org.junit.jupiter.api.Test;

/** A change of status goes from the officer who proposes it to the supervisor who decides it, and never back to oneself. */
class StatusChangeIT extends BrowserTest {

    private static String file(String title) {
        return Api.as("desk")
                .post("cases", "{\"title\": \"" + title + "\", \"desk\": \"SA\", \"states\": [\"IR\"], \"classification\": \"restricted\"}")
                .expect(201)
                .created();
    }

    @Test
    void isProposedThenRejectedWithAReasonThenApproved() {
        String number = file("Journey of a proposal");
        propose(number, "All papers are in.");
        String first = pending(number);

        page.context().clearCookies();
        signIn("supervisor");
        open("approval/decide.xhtml?id=" + first);
        DecisionPage decision = new DecisionPage(page);
        assertThat(page.getByText("All papers are in.").first()).isVisible();
        decision.reject("");
        assertThat(page.locator(".field-bad, .msg-bad").first()).isVisible();
        decision.reject("The note of Monday is missing.");
        assertThat(page.getByText("The note of Monday is missing.").first()).isVisible();
        assertThat(decision.decisionBox()).hasCount(0);

        page.context().clearCookies();
        propose(number, "The note of Monday is in.");
        String second = pending(number);
        page.context().clearCookies();
        signIn("supervisor");
        open("approval/decide.xhtml?id=" + second);
        decision.approve("Agreed.");
        assertThat(decision.decisionBox()).hasCount(0);
        open("casefile/view.xhtml?number=" + number);
        assertThat(page.locator(".num-line").getByText("Open").first()).isVisible();
    }

    @Test
    void isNotDecidedByItsProposer() {
        String number = file("Journey of an own proposal");
        String change = Api.as("supervisor")
                .post("cases/" + number + "/status-changes", "{\"to\": \"open\", \"reason\": \"I ask myself.\"}")
                .expect(201)
                .created();
        signIn("supervisor");
        open("approval/decide.xhtml?id=" + change);

        DecisionPage decision = new DecisionPage(page);
        assertThat(decision.decisionBox()).hasCount(0);
        assertThat(decision.barredApproval().first()).isVisible();
    }

    @Test
    void isNotProposedOnAStatusThatIsGone() {
        String number = file("Journey of a stale page");
        signIn("desk");
        open("approval/propose.xhtml?case=" + number);
        page.locator("input[type=radio][value=CLOSED]").check();
        page.locator("[id='form:reason']").fill("Nothing came of it.");
        var proposed = Api.as("desk").post("cases/" + number + "/status-changes", "{\"to\": \"open\", \"reason\": \"Act.\"}").expect(201);
        Api.as("supervisor").post("status-changes/" + proposed.created() + "/decision", "{\"verdict\": \"approved\"}", proposed.etag()).expect(200);
        page.locator("[id='form:propose']").click();

        assertThat(page.getByText("no longer").first()).containsText("supervisor");
        assertThat(page.locator("[id='form:reason']")).hasValue("Nothing came of it.");
        assertThat(page.locator("input[type=radio][value=SUSPENDED]")).isVisible();
        page.locator("[id='form:propose']").click();
        page.waitForURL(address -> !address.contains("propose.xhtml"));
    }

    private void propose(String number, String reason) {
        signIn("desk");
        open("approval/propose.xhtml?case=" + number);
        page.locator("input[type=radio][value=OPEN]").check();
        page.locator("[id='form:reason']").fill(reason);
        page.locator("[id='form:propose']").click();
        page.waitForURL(address -> !address.contains("propose.xhtml"));
    }

    private static String pending(String number) {
        for (var item : Api.as("supervisor").get("status-changes?pending=true&limit=200").expect(200).json().get("items")) {
            if (number.equals(item.get("case").asText())) {
                return item.get("id").asText();
            }
        }
        throw new AssertionError("Nothing is pending on " + number);
    }
}
