package org.chancery.browsertest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** The administrator's page of one officer. */
final class OfficerPage {

    private final Page page;

    OfficerPage(Page page) {
        this.page = page;
    }

    /** Takes a new officer into the books, as desk officer at a desk. */
    void create(String name, String fullName, String desk) {
        page.navigate("identity/officer.xhtml");
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:fullName']").fill(fullName);
        desk(desk).locator("input[type=checkbox]").first().check();
        page.locator("[id='form:save']").click();
        page.waitForURL(address -> address.contains("officer.xhtml?id="));
    }

    private Locator desk(String code) {
        return page.locator("[id='form'] tbody tr").filter(new Locator.FilterOptions().setHasText(code));
    }

    /** Makes a set-up link and gives it. */
    String makeLink() {
        page.locator("[id='form:link']").click();
        return link().textContent();
    }

    Locator link() {
        return page.locator("code.code");
    }

    void auditor(boolean ticked) {
        page.locator("[id='form:auditor']").setChecked(ticked);
        Response shownAgain = page.waitForResponse(
                answer -> answer.request().method().equals("GET") && answer.url().contains("officer.xhtml"),
                () -> page.locator("[id='form:save']").click());
        shownAgain.finished();
        page.waitForLoadState();
    }

    void disable() {
        page.locator("[id='form:disable']").click();
        page.locator("[id='form:enable']").waitFor();
    }
}
