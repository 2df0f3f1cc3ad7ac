package org.chancery.apitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

import org.chancery.testkit.server.Answer;
import org.chancery.testkit.server.Api;
import org.chancery.testkit.server.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever watches over the installation learns that it serves. */
class HealthIT {

    @Test
    void itIsReady() {
        Answer answer = Api.asNobody()
                .send(HttpRequest.newBuilder(Installation.shared().home().resolve("/health/ready")).GET());

        assertThat(answer.expect(200).json().get("status").asText()).isEqualTo("UP");
    }

    @Test
    void theLogOfTheHistoryIsWatchedButNeverClosesTheMinistry() {
        Answer alive = Api.asNobody().send(HttpRequest.newBuilder(Installation.shared().home().resolve("/health/live")).GET());
        Answer ready = Api.asNobody().send(HttpRequest.newBuilder(Installation.shared().home().resolve("/health/ready")).GET());

        assertThat(alive.expect(200).json().at("/checks/0/name").asText()).isEqualTo("history-log");
        assertThat(alive.json().at("/checks/0/data/broken").asText()).isEqualTo("false");
        assertThat(ready.expect(200).text()).doesNotContain("history-log");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login.xhtml", "/api/v1/cases", "/openapi", "/health/ready", "/nothing/here", "/a%2fb"})
    void noAnswerTellsWhichServerThisIs(String path) {
        Answer answer = Api.asNobody().send(HttpRequest.newBuilder(Installation.shared().home().resolve(path)).GET());

        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    /** Refused before any application is asked: then there is no content that could need a policy. */
    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/1.1\r\n\r\n", "GET / HTTP/9.9\r\nHost: a\r\n\r\n", "GET /../../etc HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /a%00b HTTP/1.1\r\nHost: a\r\n\r\n", "TRACE / HTTP/1.1\r\nHost: a\r\nX-Told: secret\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"})
    void whatTheServerItselfRefusesTellsNothing(String request) throws IOException {
        URI home = Installation.shared().home();
        try (Socket socket = new Socket(home.getHost(), home.getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.replace("Host: a", "Host: a\r\nConnection: close").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

            assertThat(answer).matches("(?s)HTTP/1\\.1 (400|405|505) .*").doesNotContain("Payara", "secret", "Exception");
            assertThat(answer.substring(answer.indexOf("\r\n\r\n")).strip()).isEmpty();
        }
    }

    @Test
    void aSessionThatIsUnknownIsNoTrouble() {
        Answer answer = Api.asNobody().send(HttpRequest.newBuilder(Installation.shared().home().resolve("/login.xhtml"))
                .header("Cookie", "chancery=0123456789abcdef0123456789ab; JSESSIONID=whatever")
                .GET());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Installation.shared().log())
                .doesNotContain("Hazelcast is not enabled", "BackingStoreException", "Invalid Session Management Configuration");
    }

    @Test
    void theApiAsksWhoCalls() {
        Answer answer = Api.asNobody().get("cases");

        assertThat(answer.expect(401).header("WWW-Authenticate")).startsWith("Basic");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
}
