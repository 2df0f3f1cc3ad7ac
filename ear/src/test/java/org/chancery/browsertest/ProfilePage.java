package org.chancery.browsertest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The officer's own page: open sign-ins, the password, tokens for other systems. */
final class ProfilePage {

    private final Page page;

    ProfilePage(Page page) {
        this.page = page;
    }

    ProfilePage open() {
        page.navigate("identity/profile.xhtml");
        return this;
    }

    /** Makes a token and gives what the page shows of it. */
    String makeToken(String name) {
        page.locator("[id='newToken:tokenName']").fill(name);
        page.locator("[id='newToken:make']").click();
        return madeToken().textContent();
    }

    Locator madeToken() {
        return page.locator("#madeToken");
    }

    Locator token(String name) {
        return page.locator("[id='tokens'] tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    void revoke(String name) {
        token(name).locator("input[type=submit]").click();
    }

    void changePassword(String present, String chosen) {
        page.locator("[id='password:present']").fill(present);
        page.locator("[id='password:chosen']").fill(chosen);
        page.locator("[id='password:repeated']").fill(chosen);
        page.locator("[id='password:change']").click();
    }

    Locator signIns() {
        return page.locator("[id='signIns'] tbody tr");
    }

    void endOthers() {
        page.locator("[id='signIns:endOthers']").click();
    }
}
