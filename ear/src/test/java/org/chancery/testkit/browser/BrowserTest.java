package org.chancery.testkit.browser;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Tracing;
import org.chancery.testkit.DemoOfficers;
import org.chancery.testkit.server.Installation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A journey through the pages of the shared installation, or of one of its own, each with a browser that knows nothing of the others.
 *
 * <p>A journey that fails leaves a trace under {@code target/traces}; a page that breaks the content security policy, or
 * throws an error in a script, fails it.
 */
@ExtendWith(FailureWatch.class)
public abstract class BrowserTest {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    /** What the officer looks at. */
    protected Page page;

    private BrowserContext context;
    private final List<BrowserContext> others = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** The Chancery that is journeyed through: the shared one, unless a test needs one of its own. */
    protected Installation installation() {
        return Installation.shared();
    }

    /** Opens a window. */
    @BeforeEach
    void openWindow() {
        context = browser();
        context.tracing().start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        page = newPage();
    }

    private BrowserContext browser() {
        return Chromium.BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL(installation().home().toString())
                .setViewportSize(WIDTH, HEIGHT)
                .setLocale("en"));
    }

    /** Opens one more tab of the same browser. */
    protected Page newPage() {
        return watched(context.newPage());
    }

    /** Opens another browser, as on another officer's desk. */
    protected Page otherBrowser() {
        BrowserContext other = browser();
        others.add(other);
        return watched(other.newPage());
    }

    private Page watched(Page opened) {
        opened.onPageError(complaints::add);
        opened.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return opened;
    }

    /** Closes the window, and keeps the trace of a journey that failed. */
    @AfterEach
    void closeWindow(TestInfo test) {
        boolean failed = FailureWatch.failed();
        String name = test.getTestClass().map(Class::getSimpleName).orElse("") + "-"
                + test.getTestMethod().map(Method::getName).orElse("");
        Path trace = Path.of("target", "traces", name + ".zip");
        context.tracing().stop(failed ? new Tracing.StopOptions().setPath(trace) : new Tracing.StopOptions());
        context.close();
        others.forEach(BrowserContext::close);
        if (!failed && !complaints.isEmpty()) {
            throw new AssertionError("The browser complained: " + complaints);
        }
    }

    /** Signs in as one of the demo's officers, with the form. */
    protected void signIn(String officer) {
        signIn(page, officer, DemoOfficers.PASSWORD);
    }

    /** Signs an officer in at a browser, with the form. */
    protected static void signIn(Page at, String officer, String password) {
        at.navigate("login.xhtml");
        trySignIn(at, officer, password);
        at.waitForURL(address -> !address.contains("login.xhtml"));
    }

    /** Types a name and a password into the form for signing in that is shown, sends it, and gives the answer. */
    protected static Response trySignIn(Page at, String officer, String password) {
        at.locator("[id='signIn:name']").fill(officer);
        at.locator("[id='signIn:password']").fill(password);
        Response answer = at.waitForResponse(any -> any.request().method().equals("POST"), () -> at.locator("[id='signIn:enter']").click());
        answer.finished();
        at.waitForLoadState();
        return answer;
    }

    /** Opens a page by its address, relative to the front door. */
    protected void open(String address) {
        page.navigate(address);
        settle();
    }

    /** Waits until the page has said everything it has to ask. */
    protected void settle() {
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    }
}
