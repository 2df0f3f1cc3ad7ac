package org.chancery.browsertest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import org.chancery.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** An officer comes in by the front door, and leaves. */
class SignInIT extends BrowserTest {

    @Test
    void comesIn() {
        signIn("desk");

        assertThat(page.locator(".who").first()).containsText("desk");
    }

    @Test
    void isAskedFirst() {
        open("desk.xhtml");

        assertThat(page).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
    }
}
