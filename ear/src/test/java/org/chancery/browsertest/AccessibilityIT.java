package org.chancery.browsertest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.chancery.testkit.browser.BrowserTest;
import org.chancery.testkit.server.Answer;
import org.chancery.testkit.server.Api;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody can work with every page that they see, in the light and in the dark: no page breaks WCAG 2.2 on level AA. */
class AccessibilityIT extends BrowserTest {

    private static final List<String> EVERYBODYS = List.of("", "identity/profile.xhtml", "error/404.xhtml", "error/expired.xhtml");
    private static final List<String> READERS = List.of(
            "casefile/list.xhtml", "casefile/view.xhtml?number=%NUMBER%", "casefile/entry.xhtml?id=%LETTER%", "casefile/entry.xhtml?id=%STRIKE%",
            "casefile/entry.xhtml?id=%CALL%", "search/find.xhtml?q=presents", "history/list.xhtml?case=%NUMBER%", "history/event.xhtml?id=%EVENT%",
            "history/known.xhtml?case=%NUMBER%", "history/known.xhtml?entry=%LETTER%", "history/known.xhtml?case=%NUMBER%&on=2020-01-01",
            "history/known.xhtml?case=%NUMBER%&on=2020-01-01&and=2100-01-01");
    private static final List<String> WRITERS = List.of(
            "casefile/open.xhtml", "casefile/amend.xhtml?number=%NUMBER%", "casefile/link.xhtml?number=%NUMBER%", "correspondence/log.xhtml?case=%NUMBER%",
            "incident/log.xhtml?case=%NUMBER%", "talk/log.xhtml?case=%NUMBER%", "correspondence/correct.xhtml?id=%LETTER%",
            "incident/correct.xhtml?id=%STRIKE%", "talk/correct.xhtml?id=%CALL%", "approval/propose.xhtml?case=%OTHER%",
            "approval/decide.xhtml?id=%CHANGE%", "exchange/import.xhtml", "history/dispose.xhtml?case=%NUMBER%");

    private static String number = "";
    private static String other = "";
    private static String letter = "";
    private static String strike = "";
    private static String call = "";
    private static String change = "";
    private static String event = "";

    @BeforeAll
    static void fillAFile() {
        Api desk = Api.as("desk");
        number = desk.post("cases", """
                {"title": "A file for everybody", "desk": "SA", "states": ["PK", "IR"], "classification": "restricted", "dueOn": "2030-01-26",
                 "summary": "What everybody can read."}""").expect(201).created();
        other = desk.post("cases", "{\"title\": \"Another file\", \"desk\": \"SA\", \"classification\": \"restricted\"}").expect(201).created();
        letter = logged(desk, "correspondence", """
                {"direction": "incoming", "kind": "letter", "subject": "A letter", "writtenOn": "2024-01-18", "replyDueOn": "2024-02-01",
                 "from": {"state": "IR", "organ": "Embassy of Iran"}, "text": "The Embassy presents its compliments."}""");
        strike = logged(desk, "incidents", """
                {"title": "A strike", "kind": "strike", "occurred": "2024-01-16~", "place": "Panjgur", "latitude": 26.9, "longitude": 64.1,
                 "parties": ["IR", {"organ": "Jaish al-Adl", "part": "target"}], "text": "Two children died."}""");
        call = logged(desk, "talks", """
                {"kind": "telephone-call", "held": "2024-01-19", "subject": "A call", "record": "telcon",
                 "participants": [{"name": "Jilani", "office": "Foreign Minister", "state": "PK"}], "text": "They agreed."}""");
        change = desk.post("cases/" + number + "/status-changes", "{\"to\": \"open\", \"reason\": \"The desk acts\"}").expect(201).created();
        event = desk.get("cases/" + number + "/history").expect(200).json().get("items").get(0).get("id").asText();
    }

    private static String logged(Api desk, String kind, String json) {
        Answer made = desk.post("cases/" + number + "/" + kind, json).expect(201);
        return made.created();
    }

    private static String real(String address) {
        return address.replace("%NUMBER%", number).replace("%OTHER%", other).replace("%LETTER%", letter).replace("%STRIKE%", strike)
                .replace("%CALL%", call).replace("%CHANGE%", change).replace("%EVENT%", event);
    }

    private void assertUsable(String role, List<String> addresses) {
        signIn(role);
        assertUsable(addresses);
    }

    private void assertUsable(List<String> addresses) {
        List<String> found = new ArrayList<>();
        for (String address : addresses) {
            open(real(address));
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                // without motion the other colours are there at once
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
                violations().forEach(rule -> rule.getNodes()
                        .forEach(node -> found.add(scheme + " " + address + ": " + rule.getId() + " " + node.getHtml())));
            }
        }
        assertThat(found).isEmpty();
    }

    private List<Rule> violations() {
        return new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")).analyze().getViolations();
    }

    private static List<String> all(List<String> first, List<String> second, String... further) {
        List<String> all = new ArrayList<>(EVERYBODYS);
        all.addAll(first);
        all.addAll(second);
        all.addAll(List.of(further));
        return all;
    }

    @Test
    void beforeSigningIn() {
        assertUsable(List.of("login.xhtml", "login.xhtml?ended=true", "identity/setup.xhtml?token=x"));
    }

    @Test
    void theDeskOfficers() {
        assertUsable("desk", all(READERS, WRITERS, "desk.xhtml"));
    }

    @Test
    void theSupervisors() {
        assertUsable("supervisor", List.of("", "casefile/view.xhtml?number=%NUMBER%", "casefile/assign.xhtml?number=%NUMBER%", "approval/inbox.xhtml",
                "approval/decide.xhtml?id=%CHANGE%", "approval/workload.xhtml", "history/disposals.xhtml"));
    }

    @Test
    void theAuditors() {
        assertUsable("auditor", all(READERS, List.of(), "history/list.xhtml", "history/list.xhtml?refused=true", "history/log.xhtml",
                "history/verify.xhtml", "history/queries.xhtml", "history/disposals.xhtml"));
    }

    @Test
    void theAdministrators() {
        assertUsable("admin", all(List.of(), List.of("identity/officers.xhtml", "identity/officer.xhtml", "identity/desks.xhtml", "search/index.xhtml")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"correspondence", "incident", "talk"})
    void aFormWithSomethingToRepair(String kind) {
        signIn("desk");
        open(real(kind + "/log.xhtml?case=%NUMBER%"));
        new LogPage(page).log();
        settle();
        assertThat(page.locator(".field-bad").count()).isPositive();
        assertThat(violations()).isEmpty();
    }
}
