package org.chancery.apitest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.chancery.testkit.server.Answer;
import org.chancery.testkit.server.Api;
import org.chancery.testkit.server.Installation;
import org.junit.jupiter.api.Test;

/** What other systems read of the history, and what is in it after they were refused. */
class HistoryApiIT {

    private static final String CASE =
            "{\"title\":\"A file with a history\",\"desk\":\"SA\",\"classification\":\"unclassified\",\"caveats\":[],\"states\":[\"PK\"]}";

    @Test
    void aCaseFilesHistoryTellsWhoDidWhatUnderWhichRequest() {
        Answer opened = Api.as("desk").post("cases", CASE).expect(201);
        String number = opened.json().get("number").asText();
        JsonNode page = Api.as("desk").get("cases/" + number + "/history").expect(200).json();
        JsonNode event = page.get("items").get(0);

        assertThat(page.get("count").asInt()).isEqualTo(1);
        assertThat(event.get("action").asText()).isEqualTo("casefile.open");
        assertThat(event.get("officer").asText()).isEqualTo("desk");
        assertThat(event.get("requestId").asText()).isEqualTo(opened.header("X-Request-Id"));
        JsonNode whole = Api.as("desk").get("history/events/" + event.get("id").asText()).expect(200).json();
        assertThat(whole.get("before").isNull()).isTrue();
        assertThat(whole.get("after").get("title").asText()).isEqualTo("A file with a history");
    }

    @Test
    void aWrongRoleIsRefusedAndKept() {
        Answer refused = Api.as("desk").get("history").expect(403);

        assertThat(newest("officer=desk&refused=true", "requestId")).isEqualTo(refused.header("X-Request-Id"));
        assertThat(newest("officer=desk&refused=true", "action")).isEqualTo("kernel.access");
    }

    @Test
    void aForeignCaseIsNotThereAndTheLookKept() {
        String number = Api.as("desk").post("cases", CASE).expect(201).json().get("number").asText();
        for (String path : new String[] {"cases/" + number, "cases/" + number + "/history", "cases/" + number + "/entries"}) {
            Answer refused = Api.as("desk2").get(path).expect(404);

            assertThat(newest("officer=desk2&refused=true", "requestId")).as(path).isEqualTo(refused.header("X-Request-Id"));
            assertThat(newest("officer=desk2&refused=true", "case")).as(path).isEqualTo(number);
        }
    }

    @Test
    void aFailedSignInIsKept() {
        Api.at(Installation.shared().home(), "desk2", "not the password").get("cases").expect(401);

        assertThat(newest("officer=desk2&action=identity.signIn&refused=true", "outcome")).isEqualTo("refused");
    }

    private static String newest(String question, String field) {
        return Api.as("auditor").get("history?limit=1&" + question).expect(200).json().get("items").get(0).get(field).asText();
    }
}
