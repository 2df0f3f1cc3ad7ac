package org.chancery.apitest;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.testkit.server.Answer;
import org.chancery.testkit.server.Api;
import org.junit.jupiter.api.Test;

/** An entry classified above its case file does not exist for who is cleared for the file alone: not in lists, counts, papers, history, search. */
class ClearanceIT {

    @Test
    void whatIsAboveTheClearanceDoesNotExist() {
        String mark = "Clearance" + System.nanoTime();
        Api desk = Api.as("desk");
        Api auditor = Api.as("auditor");
        String number = CaseLife.open(mark);
        String low = desk.post("cases/" + number + "/correspondence", CaseLife.LETTER).expect(201).created();
        String high = desk.post("cases/" + number + "/correspondence",
                CaseLife.LETTER.replace("A letter", mark + "high\", \"replyDueOn\": \"2030-01-01\", \"classification\": \"secret\", \"answers\": \"" + low))
                .expect(201).created();
        String paper = desk.put("entries/" + high + "/attachments/b.pdf", "application/pdf", CaseLife.PDF).expect(201).created();

        auditor.get("entries/" + high).expect(404);
        auditor.get("entries/" + high + "/attachments").expect(404);
        auditor.get("entries/" + high + "/history").expect(404);
        auditor.get("attachments/" + paper).expect(404);
        Answer timeline = auditor.get("cases/" + number + "/entries?limit=200").expect(200);
        assertThat(timeline.text()).doesNotContain(mark + "high");
        assertThat(timeline.json().get("count").asInt()).isEqualTo(1);
        assertThat(timeline.json().get("items").get(0).get("answered").asBoolean()).isFalse();
        assertThat(auditor.get("entries/" + low).expect(200).json().get("answeredBy").size()).isZero();
        assertThat(auditor.get("cases/" + number + "/history?limit=200").expect(200).text()).doesNotContain(mark + "high");
        assertThat(auditor.get("search?q=" + mark + "high").expect(200).text()).doesNotContain(high);
        assertThat(desk.get("cases/" + number + "/entries").expect(200).json().get("count").asInt()).isEqualTo(2);
    }

    @Test
    void anAnswerStaysUntilItIsCleared() {
        Api desk = Api.as("desk");
        String number = CaseLife.open("Answers");
        String first = desk.post("cases/" + number + "/correspondence", CaseLife.LETTER).expect(201).created();
        String second = desk.post("cases/" + number + "/correspondence", CaseLife.LETTER.replace("A letter", "x\", \"answers\": \"" + first))
                .expect(201).created();
        assertThat(desk.patch("entries/" + second, "{\"subject\": \"y\"}", "*").expect(200).json().get("answers").asText()).isEqualTo(first);
        assertThat(desk.patch("entries/" + second, "{\"answers\": null}", "*").expect(200).json().get("answers").isNull()).isTrue();
        desk.patch("entries/" + second, "{\"answers\": \"" + second + "\"}", "*").expect(422);
        desk.patch("entries/" + second, "{\"answers\": \"01a20000-0000-7000-8000-000000000000\"}", "*").expect(404);
    }
}
