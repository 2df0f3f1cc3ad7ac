package org.chancery.browsertest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.concurrent.TimeUnit;

import com.microsoft.playwright.Response;
import org.chancery.testkit.DemoOfficers;
import org.chancery.testkit.browser.BrowserTest;
import org.chancery.testkit.server.Api;
import org.chancery.testkit.server.Installation;
import org.chancery.testkit.server.OtherMachine;
import org.junit.jupiter.api.Test;

/** Whoever guesses passwords is made to wait, for an account and at an address, and is told nothing by the way. */
class GuessingIT extends BrowserTest {

    @Override
    protected Installation installation() {
        return StrictChancery.INSTANCE;
    }

    private static URI home() {
        return StrictChancery.INSTANCE.home();
    }

    private static OtherMachine machine(String address) {
        return new OtherMachine(home(), address);
    }

    private static int kept(String question) {
        return Api.at(home(), "auditor", DemoOfficers.PASSWORD).get("history?limit=100&" + question).expect(200).json().get("items").size();
    }

    @Test
    void anAccountIsThrottledFromEverywhereButNotForGood() throws InterruptedException {
        for (int i = 1; i <= StrictChancery.FAILURES_OF_ACCOUNT; i++) {
            assertThat(machine("127.0.1." + i).ask("me", "desk2", "guess " + i).status()).isEqualTo(401);
        }

        OtherMachine owners = machine("127.0.1.9");
        OtherMachine.Told told = owners.ask("me", "desk2", DemoOfficers.PASSWORD, "X-Forwarded-For: 203.0.113.9", "Forwarded: for=203.0.113.9");
        assertThat(told.status()).as(told.text()).isEqualTo(429);
        assertThat(told.content()).contains("\"key\":\"identity.throttled\"");
        long wait = Long.parseLong(told.header("Retry-After"));
        assertThat(wait).isBetween(1L, (long) StrictChancery.WINDOW_SECONDS + 1);
        assertThat(owners.ask("me", "supervisor", DemoOfficers.PASSWORD).status()).isEqualTo(200);
        assertThat(kept("officer=desk2&action=identity.signIn&refused=true")).isEqualTo(StrictChancery.FAILURES_OF_ACCOUNT);
        assertThat(kept("officer=desk2&action=identity.throttled&refused=true")).isEqualTo(1);

        TimeUnit.SECONDS.sleep(wait);
        assertThat(owners.ask("me", "desk2", DemoOfficers.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void anAddressIsThrottledWhateverTheNameAndWhateverItClaims() {
        OtherMachine guesser = machine("127.0.2.1");
        for (int i = 1; i <= StrictChancery.FAILURES_FROM_SOURCE; i++) {
            assertThat(guesser.ask("me", "nobody" + i, "guess", "X-Forwarded-For: 198.51.100." + i).status()).isEqualTo(401);
        }

        assertThat(guesser.ask("me", "desk", DemoOfficers.PASSWORD, "X-Forwarded-For: 198.51.100.99").status()).isEqualTo(429);
        assertThat(machine("127.0.2.2").ask("me", "desk", DemoOfficers.PASSWORD).status()).isEqualTo(200);
        assertThat(kept("action=identity.signIn&refused=true&officer=nobody1")).isEqualTo(1);
    }

    @Test
    void anUnknownOfficerIsAnsweredLikeAWrongPassword() {
        OtherMachine.Told wrong = machine("127.0.3.1").ask("me", "desk", "guess");
        OtherMachine.Told unknown = machine("127.0.3.2").ask("me", "nobody", "guess");

        assertThat(unknown.status()).isEqualTo(wrong.status()).isEqualTo(401);
        assertThat(unknown.content()).isEqualTo(wrong.content()).contains("identity.refused");
    }

    @Test
    void theFormSaysHowLongToWaitAndWhomToAsk() {
        page.navigate("login.xhtml");
        trySignIn(page, "nobody", "guess");
        String unknown = page.locator(".msg-bad").first().innerText();
        for (int i = 1; i <= StrictChancery.FAILURES_OF_ACCOUNT; i++) {
            trySignIn(page, "admin", "guess " + i);
            assertThat(page.locator(".msg-bad").first().innerText()).isEqualTo(unknown);
        }

        Response refused = trySignIn(page, "admin", DemoOfficers.PASSWORD);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.headerValue("Retry-After")).isNotBlank();
        assertThat(page.locator(".msg-bad").first()).containsText("Too many failed tries");
        assertThat(page.locator(".msg-bad").first()).containsText("a minute");
        assertThat(page.getByText("The registry of your directorate resets access.")).isVisible();
        assertThat(kept("officer=admin&action=identity.signIn&refused=true")).isEqualTo(StrictChancery.FAILURES_OF_ACCOUNT);
    }
}
