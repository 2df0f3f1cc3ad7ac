package org.chancery.browsertest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** One of the three pages on which an entry is logged into a case file. */
final class LogPage {

    private final Page page;

    LogPage(Page page) {
        this.page = page;
    }

    LogPage fill(String field, String text) {
        field(field).fill(text);
        return this;
    }

    LogPage choose(String field, String value) {
        field(field).selectOption(value);
        return this;
    }

    void log() {
        field("log").click();
    }

    /** The offer to take what was typed before. */
    Locator draft() {
        return page.locator("form [data-take]");
    }

    /** Takes what was typed before. */
    LogPage takeDraft() {
        draft().click();
        return this;
    }

    /** Adds a row, which only asks for a part of the page anew. */
    void addRow() {
        field("add").click();
    }

    /** A field by the end of its id, which is its name within the form; one with suggestions types into an input within. */
    Locator field(String name) {
        return page.locator("input[id$=':" + name + "_input'], [id$=':" + name + "']:not(span)").first();
    }
}
