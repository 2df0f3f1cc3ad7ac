package org.chancery.browsertest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
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
    void verifiesTheHistoryAndTakesAPackAway() throws IOException {
        String number = Api.as("desk").post("cases", "{\"title\": \"To be packed\", \"desk\": \"SA\", \"states\": []}").expect(201).created();
        signIn("auditor");
        open("history/log.xhtml");
        page.locator("[id='form:verify']").click();
        page.waitForURL(address -> address.contains("verify.xhtml"));
        assertThat(page.locator("p[role=status]")).containsText("Nothing was changed", new LocatorAssertions.ContainsTextOptions().setTimeout(120_000));

        open("history/log.xhtml");
        assertThat(page.locator(".seal-big .code")).hasText(Pattern.compile("\\d+: ([0-9a-f]{4} ?){5}"));
        page.locator("#packCase").fill(number);
        Download pack = page.waitForDownload(() -> page.locator("form:has(#packCase) button").click());
        assertThat(pack.suggestedFilename()).isEqualTo("history-pack-" + number + ".zip");
        try (ZipFile zip = new ZipFile(pack.path().toFile())) {
            assertThat(zip.size()).isPositive();
        }

        open("history/list.xhtml?case=" + number);
        assertThat(page.locator("main")).containsText("pack of " + number);
    }

    @Test
    void keepsAQuestionUnderAName() {
        String name = "Of the supervisor " + UUID.randomUUID().toString().substring(0, 8);
        signIn("auditor");
        open("history/list.xhtml?officer=supervisor");
        page.locator("[id$='saveQuery'] summary").click();
        page.locator("[id='query:name']").fill(name);
        page.locator("[id='query:save']").click();
        settle();
        open("history/list.xhtml");
        page.locator(".chips a", new Page.LocatorOptions().setHasText(name)).click();
        page.waitForURL(address -> address.endsWith("list.xhtml?officer=supervisor"));

        open("history/queries.xhtml");
        Locator row = page.locator(".reg tbody tr", new Page.LocatorOptions().setHasText(name));
        row.locator("summary", new Locator.LocatorOptions().setHasText("Rename")).click();
        row.locator("input[type=text]").fill("Another " + name);
        row.locator("button", new Locator.LocatorOptions().setHasText("Rename")).click();
        settle();
        row = page.locator(".reg tbody tr", new Page.LocatorOptions().setHasText("Another " + name));
        row.locator("summary", new Locator.LocatorOptions().setHasText("Delete")).click();
        row.locator("button", new Locator.LocatorOptions().setHasText("Delete")).click();
        settle();
        assertThat(page.locator(".reg tbody tr", new Page.LocatorOptions().setHasText(name))).hasCount(0);
    }

    @Test
    void takesWhatWasFoundAwayAsATable() throws IOException {
        String title = "=1+1 " + UUID.randomUUID();
        String number = Api.as("desk").post("cases", "{\"title\": \"Table\", \"desk\": \"SA\", \"states\": []}").expect(201).created();
        Api.as("desk").post("cases/" + number + "/talks", "{\"kind\": \"meeting\", \"subject\": \"" + title + "\", \"held\": \"2024\"}").expect(201);
        signIn("auditor");
        open("history/list.xhtml?case=" + number);
        page.locator(".head summary", new Page.LocatorOptions().setHasText("Download")).click();
        Download table = page.waitForDownload(() -> page.locator("a[href^='events.csv']").click());

        assertThat(Files.readString(table.path())).startsWith("\ufeff\"When (UTC)\"").contains("\"'" + title + "\"");
        open("history/list.xhtml?case=" + number);
        assertThat(page.locator("main")).containsText("events as CSV");
    }

    @Test
    void isForTheAuditorAlone() {
        signIn("desk");
        open("history/list.xhtml?officer=supervisor");
        assertThat(page.locator(".reg tbody tr")).hasCount(0);
        for (String address : List.of("history/log.xhtml", "history/verify.xhtml", "history/queries.xhtml", "history/pack.zip", "history/events.csv",
                "history/events.xlsx", "history/sheet.pdf", "history/proof.txt?id=01a20000-0000-7000-8000-000000000000")) {
            assertThat(page.navigate(address).status()).as(address).isEqualTo(403);
            assertThat(page.locator("main")).containsText("Not yours to do");
        }
    }
}
