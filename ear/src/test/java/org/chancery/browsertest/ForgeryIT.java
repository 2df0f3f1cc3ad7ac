package org.chancery.browsertest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.chancery.testkit.DemoOfficers;
import org.chancery.testkit.browser.BrowserTest;
import org.chancery.testkit.server.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a page of somebody else sends with the officer's cookie changes nothing. */
class ForgeryIT extends BrowserTest {

    private static final String ELSEWHERE = "https://elsewhere.example";
    private static final int NOWHERE_ELSE = 0;
    private static final String STATE = "jakarta.faces.ViewState";

    private final String title = "Forged" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void comeIn() {
        signIn("desk");
    }

    private APIRequestContext browser() {
        return page.context().request();
    }

    private APIResponse post(String address, RequestOptions options) {
        return browser().post(address, options.setMaxRedirects(NOWHERE_ELSE));
    }

    private void assertStillSignedIn() {
        assertThat(browser().get("casefile/list.xhtml", RequestOptions.create().setMaxRedirects(NOWHERE_ELSE)).status()).isEqualTo(200);
    }

    private int opened() {
        return Api.as("desk").get("cases?q=" + title).expect(200).json().get("items").size();
    }

    /** The form for a new case file as it stands on the page, filled in, with its button pressed and this state of the page. */
    private FormData form(String state) {
        FormData form = FormData.create();
        for (Locator field : page.locator("[id='form'] input[name], [id='form'] select[name], [id='form'] textarea[name]").all()) {
            if (!STATE.equals(field.getAttribute("name"))) {
                form.set(field.getAttribute("name"), field.inputValue());
            }
        }
        form.set("form:open", "");
        return state.isEmpty() ? form : form.set(STATE, state);
    }

    /** The same with the state that the page has. */
    private FormData form() {
        open("casefile/open.xhtml");
        page.locator("[id='form:title']").fill(title);
        return form(state(page));
    }

    private static String state(Page of) {
        return of.locator("input[name='" + STATE + "']").first().inputValue();
    }

    @Test
    void aChangeFromAnotherOriginIsRefused() {
        FormData form = form().set("theme", "dark");
        for (Map<String, String> origin : List.of(Map.of("Origin", ELSEWHERE), Map.of("Sec-Fetch-Site", "cross-site"), Map.of("Origin", "null"))) {
            for (String address : List.of("sign-out", "look", "casefile/open.xhtml", "login.xhtml")) {
                RequestOptions options = RequestOptions.create().setForm(form);
                origin.forEach(options::setHeader);
                APIResponse refused = post(address, options);
                assertThat(refused.status()).as(address + " " + origin).isEqualTo(403);
                assertThat(refused.headers()).as(address).doesNotContainKey("set-cookie");
            }
        }
        assertStillSignedIn();
        assertThat(opened()).isZero();
    }

    @Test
    void theApiRefusesAnotherOriginToo() {
        Api desk = Api.as("desk");
        String json = "{\"title\": \"" + title + "\", \"desk\": \"SA\"}";
        for (String[] header : new String[][] {{"Origin", ELSEWHERE}, {"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}}) {
            assertThat(desk.send(desk.request("cases").header("Content-Type", "application/json").header(header[0], header[1])
                    .POST(HttpRequest.BodyPublishers.ofString(json))).expect(403).json().get("key").asText()).isEqualTo("kernel.crossOrigin");
        }
        assertThat(opened()).isZero();
        // the officer's cookie is nothing to the API
        assertThat(post("api/v1/cases", RequestOptions.create().setHeader("Content-Type", "application/json").setData(json)).status()).isEqualTo(401);
        assertThat(opened()).isZero();
    }

    @Test
    void aGetChangesNothing() {
        for (String address : List.of("sign-out", "look?theme=dark&language=en")) {
            APIResponse refused = browser().get(address, RequestOptions.create().setMaxRedirects(NOWHERE_ELSE));
            assertThat(refused.status()).as(address).isEqualTo(405);
            // the page of the error may say farewell to the notice of a page before
            assertThat(refused.headers().getOrDefault("set-cookie", "")).as(address).doesNotContain("chancery");
        }
        open("casefile/open.xhtml");
        browser().get("casefile/open.xhtml?form=form&form:open=&form:title=" + title + "&form:desk=SA&" + STATE + "=" + state(page));
        assertStillSignedIn();
        assertThat(opened()).isZero();
    }

    @Test
    void aFormCountsOnlyWithTheStateOfItsPage() {
        FormData right = form();
        post("casefile/open.xhtml", RequestOptions.create().setForm(form("")));
        assertThat(opened()).isZero();

        Page other = otherBrowser();
        signIn(other, "supervisor", DemoOfficers.PASSWORD);
        other.navigate("identity/profile.xhtml");
        post("casefile/open.xhtml", RequestOptions.create().setForm(form(state(other))));
        assertThat(opened()).isZero();

        // the same with the page's own state is the officer's own doing
        assertThat(post("casefile/open.xhtml", RequestOptions.create().setForm(right)).status()).isEqualTo(302);
        assertThat(opened()).isEqualTo(1);
    }

    @Test
    void noCookieGoesAlongFromElsewhere() {
        List<String> set = new ArrayList<>(cookies(post("casefile/open.xhtml", RequestOptions.create().setForm(form()))));
        set.addAll(cookies(post("look", RequestOptions.create().setForm(FormData.create().set("theme", "dark")))));
        set.addAll(cookies(post("sign-out", RequestOptions.create())));
        set.addAll(cookies(browser().get("login.xhtml")));

        assertThat(set).anyMatch(cookie -> cookie.startsWith("csfcfc=")).anyMatch(cookie -> cookie.startsWith("chancery-theme="))
                .anyMatch(cookie -> cookie.startsWith("chancery="));
        assertThat(set).allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("; SameSite=Lax"));
        assertThat(set).filteredOn(cookie -> !cookie.startsWith("chancery-theme=")).allSatisfy(cookie -> assertThat(cookie).contains("; HttpOnly"));
    }

    private static List<String> cookies(APIResponse answer) {
        return answer.headersArray().stream().filter(header -> header.name.equalsIgnoreCase("Set-Cookie")).map(header -> header.value).toList();
    }
}
