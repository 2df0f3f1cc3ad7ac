package org.chancery.browsertest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.chancery.testkit.browser.BrowserTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Script, markup, expressions and characters that turn the line: whatever is typed anywhere is shown everywhere as it was typed. */
class TypedAsTextIT extends BrowserTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String IMAGE = "\"'><img src=x onerror=alert(2)>";
    private static final String EXPRESSION = "#{7*7} ${7*7}";
    /** Arabic letters, then a right-to-left override around Latin ones. */
    private static final String TURNED = "\u067E\u0646\u062C\u06AF\u0648\u0631 \u202Efdp.exe\u202C";
    /** A name of a file has no angle brackets and quotation marks. */
    private static final String PAPER = "#{7+7} onerror=alert(3) ";
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    /** A word by which this run's records are found again. */
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> dialogs = new ArrayList<>();
    private String number = "";

    /** All of it in one line, as a title, a name, a place or a reference. */
    private String line(String field) {
        return word + " " + field + " " + SCRIPT + IMAGE + EXPRESSION + " " + TURNED;
    }

    @BeforeEach
    void comeIn() {
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        signIn("desk");
        open("casefile/open.xhtml");
        LogPage form = new LogPage(page);
        form.fill("title", line("file")).fill("summary", line("summary"));
        form.field("open").click();
        page.waitForURL(address -> address.contains("view.xhtml?number="));
        number = page.url().replaceAll(".*number=", "").replaceAll("&.*", "");
    }

    @AfterEach
    void nothingEverAsked() {
        assertThat(dialogs).isEmpty();
    }

    /** Looks at a page: this field is on it as it was typed, and nothing of it became a part of the page. */
    private void assertShown(String address, String... fields) {
        if (!address.isEmpty()) {
            open(address);
        }
        for (String field : fields) {
            assertThat(page.getByText(line(field)).first()).isAttached();
        }
        assertThat(page.locator("body img:not(.flag)")).hasCount(0);
        assertThat(page.locator("body script:not([src])").all().stream().map(Locator::textContent).filter(text -> text.contains("alert")))
                .isEmpty();
        assertThat(page.locator("body")).not().containsText("49 49");
    }

    private String logged(String title) {
        page.waitForURL(address -> address.contains("view.xhtml"));
        assertShown("casefile/view.xhtml?number=" + number, "file", "summary", title);
        page.getByText(line(title)).first().click();
        page.waitForURL(address -> address.contains("entry.xhtml"));
        return page.url().replaceAll(".*id=", "").replaceAll("&.*", "");
    }

    private void attach(LogPage form, String name) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "application/pdf", PDF));
        // the server has it; until then the form does not go
        assertThat(page.locator("[data-papers] .files li")).hasCount(1);
    }

    @Test
    void ofALetter() {
        open("correspondence/log.xhtml?case=" + number);
        LogPage form = new LogPage(page);
        for (String field : List.of("fromOrgan", "fromOffice", "fromPerson", "toOrgan", "toOffice", "toPerson", "place", "title", "text")) {
            form.fill(field, line(field));
        }
        form.fill("theirReference", SCRIPT + word).fill("ourReference", IMAGE + word);
        attach(form, PAPER + word + ".pdf");
        form.log();
        String entry = logged("title");

        assertShown("", "title", "text", "place", "fromOrgan", "fromOffice", "fromPerson", "toOrgan", "toOffice", "toPerson");
        assertThat(page.getByText(SCRIPT + word).first()).isAttached();
        assertThat(page.getByText(PAPER + word + ".pdf").first()).isAttached();
        correct("correspondence", entry);
        assertSuggestedAsText();
        assertShown("search/find.xhtml?q=" + word);
        assertThat(page.locator(".hit")).hasCount(2);
        assertThat(page.locator("main")).containsText(SCRIPT);
        assertShown("casefile/list.xhtml?q=" + word, "file");
        assertShown("desk.xhtml");
    }

    @Test
    void ofAnIncident() {
        open("incident/log.xhtml?case=" + number);
        LogPage form = new LogPage(page);
        for (String field : List.of("organ", "person", "place", "title", "text")) {
            form.fill(field, line(field));
        }
        form.fill("occurred", "2024-01-16").log();
        String entry = logged("title");
        assertShown("", "title", "text", "place", "organ", "person");
        correct("incident", entry);
    }

    @Test
    void ofATalk() {
        open("talk/log.xhtml?case=" + number);
        LogPage form = new LogPage(page);
        for (String field : List.of("office", "name", "place", "title", "text")) {
            form.fill(field, line(field));
        }
        form.log();
        String entry = logged("title");
        assertShown("", "title", "text", "place", "office", "name");
        correct("talk", entry);
    }

    @Test
    void ofAProposalAndItsDecision() {
        open("casefile/view.xhtml?number=" + number);
        page.locator("a[href*='propose.xhtml']").click();
        page.locator("input[type=radio][value=OPEN]").check();
        page.locator("[id='form:reason']").fill(line("reason"));
        page.locator("[id='form:propose']").click();
        page.waitForURL(address -> address.contains("decide.xhtml"));
        assertShown("", "file", "reason");
        String proposal = page.url();

        page.context().clearCookies();
        signIn("supervisor");
        assertShown("approval/inbox.xhtml");
        assertShown(proposal, "file", "reason");
        DecisionPage decision = new DecisionPage(page);
        decision.reject(line("comment"));
        assertThat(decision.decisionBox()).hasCount(0);
        assertShown(proposal, "comment");
        page.context().clearCookies();
        signIn("desk");
        assertShown("desk.xhtml", "file");
    }

    @Test
    void ofWhatIsTypedWhereNothingIsKept() {
        String all = SCRIPT + IMAGE + EXPRESSION + TURNED;
        String asked = URLEncoder.encode(all, StandardCharsets.UTF_8);
        for (String address : List.of("search/find.xhtml?q=", "casefile/list.xhtml?q=", "casefile/list.xhtml?officer=", "casefile/view.xhtml?number=",
                "casefile/entry.xhtml?id=", "history/list.xhtml?record=", "history/list.xhtml?action=", "error/expired.xhtml?from=", "login.xhtml?to=",
                "identity/setup.xhtml?token=", "correspondence/log.xhtml?case=", "exchange/report.xhtml?id=")) {
            assertShown(address + asked);
        }
    }

    /** Corrects the title and reads both texts in the history. */
    private void correct(String kind, String entry) {
        open(kind + "/correct.xhtml?id=" + entry);
        LogPage form = new LogPage(page);
        assertThat(form.field("title")).hasValue(line("title"));
        form.fill("title", line("corrected"));
        form.field("correct").click();
        page.waitForURL(address -> address.contains("entry.xhtml"));
        assertShown("history/list.xhtml?entry=" + entry);
        page.locator(".reg tbody tr").first().locator("a.t").click();
        settle();
        assertShown("");
        assertThat(page.locator("main")).containsText(SCRIPT);
    }

    /** What others typed as a name is offered while the next officer types. */
    private void assertSuggestedAsText() {
        open("correspondence/log.xhtml?case=" + number);
        LogPage form = new LogPage(page);
        form.field("fromOrgan").pressSequentially(word);
        assertThat(page.locator(".ui-autocomplete-item").first()).containsText(SCRIPT);
        assertShown("");
        // what is not kept yet would be asked about
        form.waitUntilKept();
        page.locator("[data-leave]").first().click();
        page.waitForURL(address -> !address.contains("log.xhtml"));
    }
}
