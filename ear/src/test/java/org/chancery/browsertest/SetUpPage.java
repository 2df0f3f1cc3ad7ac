package org.chancery.browsertest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page behind a set-up link. */
final class SetUpPage {

    private final Page page;

    SetUpPage(Page page) {
        this.page = page;
    }

    SetUpPage open(String link) {
        page.navigate(link);
        return this;
    }

    SetUpPage fill(String field, String text) {
        page.locator("[id='setUp:" + field + "']").fill(text);
        return this;
    }

    /** Chooses a password and sends the form. */
    void complete(String password) {
        fill("password", password).fill("repeated", password);
        page.locator("[id='setUp:complete']").click();
    }

    Locator form() {
        return page.locator("[id='setUp']");
    }

    Locator refusal() {
        return page.locator(".msg-bad").first();
    }
}
