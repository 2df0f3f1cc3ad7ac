package org.chancery.browsertest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.testkit.browser.BrowserTest;
import org.chancery.testkit.server.Answer;
import org.chancery.testkit.server.Api;
import org.junit.jupiter.api.Test;

/** An officer lends another system a token, sees it once, and takes it back. */
class TokensIT extends BrowserTest {

    private Api withToken(String token) {
        return Api.withToken(installation().home(), token);
    }

    @Test
    void isShownOnceWorksAndIsTakenBack() {
        signIn("desk");
        ProfilePage profile = new ProfilePage(page).open();
        String token = profile.makeToken("Journey of a token");
        assertThat(withToken(token).get("me").expect(200).json().get("name").asText()).isEqualTo("desk");

        // another form of the same page, answered by the page itself
        profile.changePassword("not the present one", "several words are better");
        assertThat(page.locator(".msg-bad").first()).isVisible();
        assertThat(profile.madeToken()).hasCount(0);
        assertThat(profile.open().madeToken()).hasCount(0);
        assertThat(profile.token("Journey of a token")).hasCount(1);
        assertThat(page.content()).doesNotContain(token);
        assertThat(Api.as("desk").get("me/tokens").expect(200).text()).contains("Journey of a token").doesNotContain(token);

        profile.revoke("Journey of a token");
        assertThat(profile.token("Journey of a token")).hasCount(0);
        withToken(token).get("me").expect(401);
        assertThat(Api.as("auditor").get("history?limit=1&action=identity.revokeToken&officer=desk").expect(200)
                .json().get("items").get(0).get("outcome").asText()).isEqualTo("done");
    }

    @Test
    void isOnlyTheOwnersToTakeBack() {
        Answer made = Api.as("desk").post("me/tokens", "{\"name\": \"Own\", \"days\": 1}").expect(201);

        Api.as("desk2").delete("me/tokens/" + made.created()).expect(404);
        withToken(made.json().get("token").asText()).get("me").expect(200);

        Api.as("desk").delete("me/tokens/" + made.created()).expect(204);
        withToken(made.json().get("token").asText()).get("me").expect(401);
    }

    @Test
    void neverBeginsASession() {
        Answer made = Api.as("desk").post("me/tokens", "{\"name\": \"No session\", \"days\": 1}").expect(201);
        Api program = withToken(made.json().get("token").asText());

        assertThat(made.header("Set-Cookie")).isEmpty();
        assertThat(Api.as("desk").get("cases").expect(200).header("Set-Cookie")).isEmpty();
        assertThat(program.get("cases").expect(200).header("Set-Cookie")).isEmpty();
        assertThat(withToken("x".repeat(43)).get("cases").expect(401).header("Set-Cookie")).isEmpty();
        assertThat(Api.asNobody().get("cases").expect(401).header("Set-Cookie")).isEmpty();
        // a token opens the API, not the pages
        assertThat(program.send(program.request("../../desk.xhtml").GET()).expect(303).header("Location")).contains("login.xhtml");
    }
}
