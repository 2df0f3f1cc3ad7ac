package org.chancery.browsertest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

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

    /** Picks a day in the calendar of a field; the browser's own calendar is outside of the page, so the pick itself is told to it. */
    LogPage pick(String field, String day) {
        Locator calendar = page.locator(".day-f").filter(new Locator.FilterOptions().setHas(field(field))).locator("input[type=date]");
        calendar.evaluate("(one, day) => { one.showPicker = () => { one.value = day; one.dispatchEvent(new Event('change')); }; }", day);
        page.locator(".day-f").filter(new Locator.FilterOptions().setHas(field(field))).locator("button").press("Enter");
        return this;
    }

    LogPage drop(String name, byte[] content) {
        page.locator("[data-drop] input[type=file]").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        return this;
    }

    /** The papers that the server has taken. */
    Locator papers() {
        return page.locator("[data-papers] .files li");
    }

    /** The files that were refused, each with its reason. */
    Locator refusedFiles() {
        return page.locator(".files .is-bad");
    }

    LogPage waitUntilKept() {
        page.locator("[data-draft-note=saved]").waitFor();
        return this;
    }

    LogPage takeBack() {
        page.locator("[data-take]").click();
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
