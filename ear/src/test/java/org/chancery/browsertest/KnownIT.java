package org.chancery.browsertest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.chancery.testkit.browser.BrowserTest;
import org.chancery.testkit.server.Answer;
import org.chancery.testkit.server.Api;
import org.junit.jupiter.api.Test;

/** An officer opens a case file and an entry as they were known, goes from change to change, and compares. */
class KnownIT extends BrowserTest {

    @Test
    void readsWhatWasKnownAndComparesIt() {
        Api desk = Api.as("desk");
        Answer opened = desk.post(
                        "cases", "{\"title\": \"Known first\", \"desk\": \"SA\", \"states\": [\"PK\"], \"classification\": \"restricted\"}")
                .expect(201);
        String number = opened.created();
        String letter = desk.post("cases/" + number + "/correspondence", """
                {"direction": "incoming", "kind": "letter", "subject": "A letter", "from": {"state": "IR", "organ": "Embassy of Iran"},
                 "text": "The Embassy presents its compliments."}""").expect(201).created();
        desk.patch("cases/" + number, "{\"title\": \"Known later\"}", desk.get("cases/" + number).etag()).expect(200);

        signIn("desk");
        open("history/list.xhtml?case=" + number);
        page.locator(".reg tbody tr").last().locator("a[href^='known.xhtml']").click();
        assertThat(heading()).hasText("Known first");
        assertThat(page.locator("main .msg").first()).containsText("rebuilt from the history, not the present state");

        open("history/known.xhtml?case=" + number);
        assertThat(heading()).hasText("Known later");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What the last change made different")).click();
        assertThat(page.locator(".diff del").first()).containsText("first");
        assertThat(page.locator(".diff ins").first()).containsText("later");

        open("history/known.xhtml?case=" + number);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("A letter")).click();
        assertThat(heading()).hasText("A letter");
        assertThat(page.locator("article.paper")).containsText("The Embassy presents its compliments.");

        page.locator("#on").fill("2020-01-01 12:00");
        page.locator("form button:has-text('Open')").click();
        assertThat(page.locator("main .msg").first()).containsText("As known on 1 January 2020, 12:00 UTC");
        assertThat(page.locator("main")).containsText("Not known yet");
        assertThat(page.locator("article.paper")).hasCount(0);

        open("casefile/entry.xhtml?id=" + letter);
        page.locator("a[href*='history/known.xhtml']").click();
        assertThat(heading()).hasText("A letter");
    }

    private Locator heading() {
        return page.locator("main h1");
    }
}
