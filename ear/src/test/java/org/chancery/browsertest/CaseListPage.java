package org.chancery.browsertest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The register of case files with its views, filters and columns. */
final class CaseListPage {

    private final Page page;

    CaseListPage(Page page) {
        this.page = page;
    }

    CaseListPage columns(String shown, String hidden) {
        page.locator("summary:has-text('Columns')").click();
        page.getByLabel(shown, new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel(hidden, new Page.GetByLabelOptions().setExact(true)).uncheck();
        press("Show these columns");
        return this;
    }

    CaseListPage save(String name) {
        page.locator("summary:has-text('Save view')").click();
        page.locator("[id='view:name']").fill(name);
        press("Save");
        return this;
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    Locator column(String name) {
        return page.locator("thead th").filter(new Locator.FilterOptions().setHasText(name));
    }

    Locator view(String name) {
        return page.locator(".chips a.chip").filter(new Locator.FilterOptions().setHasText(name));
    }
}
