package org.chancery.apitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;

import org.chancery.testkit.server.Answer;
import org.chancery.testkit.server.Api;
import org.chancery.testkit.server.Installation;
import org.junit.jupiter.api.Test;

/** Whoever watches over the installation learns that it serves. */
class HealthIT {

    @Test
    void itIsReady() {
        Answer answer = Api.asNobody()
                .send(HttpRequest.newBuilder(Installation.shared().home().resolve("/health/ready")).GET());

        assertThat(answer.expect(200).json().get("status").asText()).isEqualTo("UP");
    }

    @Test
    void theApiAsksWhoCalls() {
        Answer answer = Api.asNobody().get("cases");

        assertThat(answer.expect(401).header("WWW-Authenticate")).startsWith("Basic");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
}
