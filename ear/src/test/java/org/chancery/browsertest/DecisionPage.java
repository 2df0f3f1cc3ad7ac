package org.chancery.browsertest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page on which a supervisor reads a proposal and decides it. */
final class DecisionPage {

    private final Page page;

    DecisionPage(Page page) {
        this.page = page;
    }

    void approve(String comment) {
        page.locator("[id='decide:comment']").fill(comment);
        page.locator("[id='decide:approve']").click();
    }

    void reject(String comment) {
        page.locator("[id='decide:comment']").fill(comment);
        page.locator("[id='decide:reject']").click();
    }

    Locator decisionBox() {
        return page.locator("[id='decide']");
    }

    Locator barredApproval() {
        return page.locator("button[aria-disabled=true]");
    }
}
