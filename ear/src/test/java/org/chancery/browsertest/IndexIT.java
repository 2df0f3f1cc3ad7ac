package org.chancery.browsertest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.chancery.testkit.browser.BrowserTest;
import org.chancery.testkit.server.Api;
import org.junit.jupiter.api.Test;

/** An administrator has the search index made anew and watches how far it is. */
class IndexIT extends BrowserTest {

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY = new LocatorAssertions.IsVisibleOptions().setTimeout(120_000);

    @Test
    void isMadeAnewByTheAdministratorAndFindsAsBefore() {
        Api.as("desk").post("cases", "{\"title\": \"Kumquat before the index\", \"desk\": \"SA\", \"classification\": \"restricted\"}").expect(201);
        signIn("admin");
        open("search/index.xhtml");
        Locator rebuild = page.locator("main form button[type=submit]");
        rebuild.click();

        // it says by itself, without a key pressed, when it is done
        assertThat(page.locator("main [role=status]").getByText("Built:")).isVisible(PATIENTLY);
        assertThat(rebuild).isEnabled();

        page.context().clearCookies();
        signIn("desk");
        open("search/find.xhtml?q=kumquat");
        assertThat(page.locator(".hit").first()).containsText("Kumquat");
    }

    @Test
    void isTheAdministratorsAlone() {
        signIn("desk");
        assertThat(page.navigate("search/index.xhtml").status()).isEqualTo(403);
    }
}
