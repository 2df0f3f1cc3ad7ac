package org.chancery.browsertest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.chancery.testkit.browser.BrowserTest;
import org.chancery.testkit.server.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer arranges the register: columns, filters, and views under a name. */
class CaseListIT extends BrowserTest {

    @BeforeEach
    void openFile() {
        Api.as("desk")
                .post("cases", "{\"title\": \"Line of the register\", \"desk\": \"SA\", \"states\": [\"IR\"], \"classification\": \"restricted\"}")
                .expect(201);
        signIn("desk");
    }

    @Test
    void columnsAreRemembered() {
        open("casefile/list.xhtml");
        CaseListPage list = new CaseListPage(page).columns("Desk", "Officer");

        assertThat(list.column("Desk")).isVisible();
        assertThat(list.column("Officer")).hasCount(0);

        page.context().clearCookies();
        signIn("desk");
        open("casefile/list.xhtml?status=draft");
        assertThat(list.column("Desk")).isVisible();
        list.columns("Officer", "Desk");
        assertThat(list.column("Officer")).isVisible();
    }

    @Test
    void aViewIsSavedUsedRenamedAndDeleted() {
        String name = "Drafts <i>" + UUID.randomUUID().toString().substring(0, 8);
        open("casefile/list.xhtml?status=draft&sort=title");
        CaseListPage list = new CaseListPage(page).save(name);
        assertThat(list.view(name)).hasAttribute("aria-current", "true");

        list.save(name);
        assertThat(page.locator("details[open] .err")).containsText("already");

        open("casefile/list.xhtml");
        list.view(name).click();
        assertThat(page).hasURL(Pattern.compile(".*status=draft.*sort=title.*columns=.*"));
        assertThat(page.locator("tbody tr").first()).containsText("Draft");

        open("casefile/views.xhtml");
        page.locator("tr", new Page.LocatorOptions().setHasText(name)).locator("summary").first().click();
        page.getByLabel("New name").and(page.locator(":visible")).fill(name + "!");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rename").setExact(true)).click();
        assertThat(page.locator("#sumUp")).containsText(name + "!");

        page.locator("tr", new Page.LocatorOptions().setHasText(name)).locator("summary").last().click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete the view")).click();
        assertThat(page.locator("#sumUp")).containsText("deleted");
        assertThat(page.locator("td a.t").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(name))).hasCount(0);
    }
}
