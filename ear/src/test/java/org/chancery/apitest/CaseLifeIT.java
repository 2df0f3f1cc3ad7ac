package org.chancery.apitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.chancery.testkit.server.Answer;
import org.chancery.testkit.server.Api;
import org.junit.jupiter.api.Test;

/** A whole case life, from the opening of the file to the decision, through the API alone. */
class CaseLifeIT {

    private final Api desk = Api.as("desk");
    private final Api supervisor = Api.as("supervisor");

    @Test
    void aCaseFileIsOpenedFilledAndDecided() {
        Answer opened = desk.post("cases", """
                {"title": "A whole life", "summary": "What it is", "desk": "SA", "states": ["pk", "IR"], "classification": "secret",
                 "caveats": ["nodis"], "dueOn": "2030-01-26", "status": "closed", "number": "XX-1", "colour": "blue"}""").expect(201);
        String number = opened.created();
        assertThat(number).matches("SA-[0-9]{4}-[0-9]{4,}");
        assertThat(opened.etag()).isEqualTo("\"0\"");
        assertThat(opened.json().get("status").asText()).as("a field that is not the officer's is passed over").isEqualTo("draft");
        assertThat(opened.json().get("states")).extracting(JsonNode::asText).containsExactly("PK", "IR");
        assertThat(opened.json().get("caveats").get(0).asText()).isEqualTo("NODIS");
        assertThat(opened.json().get("officer").asText()).isEqualTo("desk");

        String letter = desk.post("cases/" + number + "/correspondence", CaseLife.LETTER).expect(201).created();
        String strike = desk.post("cases/" + number + "/incidents", CaseLife.STRIKE).expect(201).created();
        String call = desk.post("cases/" + number + "/talks", CaseLife.CALL).expect(201).created();
        Answer reply = desk.post("cases/" + number + "/correspondence", """
                {"direction": "outgoing", "kind": "letter", "subject": "A reply", "writtenOn": "2024-01-20", "to": "Embassy of Iran",
                 "answers": "%s"}""".formatted(letter)).expect(201);
        assertThat(reply.json().get("to").get("organ").asText()).isEqualTo("Embassy of Iran");
        assertThat(desk.get("entries/" + letter).expect(200).json().get("answeredBy").get(0).asText()).isEqualTo(reply.created());
        assertThat(desk.get("entries/" + letter).json().get("classification").asText()).as("taken over from the file").isEqualTo("secret");

        assertThat(ids(desk.get("cases/" + number + "/entries"))).containsExactly(reply.created(), call, letter, strike);
        assertThat(ids(desk.get("cases/" + number + "/entries?kind=talk,incident&sort=oldest"))).containsExactly(strike, call);
        assertThat(ids(desk.get("cases/" + number + "/entries?state=PK")))
                .as("an entry that names no state concerns the states of its file").containsExactly(reply.created(), call);

        Answer proposed = desk.post("cases/" + number + "/status-changes",
                "{\"to\": \"open\", \"reason\": \"The desk acts\", \"evidence\": [\"" + letter + "\"]}").expect(201);
        assertThat(ids(supervisor.get("status-changes?pending=true&limit=200"))).contains(proposed.created());
        Answer decided = CaseLife.decide("supervisor", proposed.created(), "approved", proposed.etag()).expect(200);
        assertThat(decided.json().get("verdict").asText()).isEqualTo("approved");
        assertThat(decided.json().get("decidedBy").asText()).isEqualTo("supervisor");
        assertThat(desk.get("cases/" + number).json().get("status").asText()).isEqualTo("open");
        assertThat(desk.get("cases/" + number + "/history").expect(200).json().get("items").size()).isGreaterThanOrEqualTo(7);
    }

    @Test
    void anEntryConcernsTheStatesOfItsFileUnlessItSaysWhich() {
        String number = CaseLife.open("Concerned");
        String letter = """
                {"direction": "incoming", "kind": "letter", "subject": "A letter", "writtenOn": "2024-01-18", "from": "A friend"%s}""";
        String silent = desk.post("cases/" + number + "/correspondence", letter.formatted("")).expect(201).created();
        String none = desk.post("cases/" + number + "/correspondence", letter.formatted(", \"states\": []")).expect(201).created();
        String other = desk.post("cases/" + number + "/correspondence", letter.formatted(", \"states\": [\"TR\"]")).expect(201).created();
        desk.patch("cases/" + number, "{\"states\": [\"AF\"]}", "*").expect(200);
        assertThat(states(silent)).as("those of the file when it was logged").containsExactly("PK", "IR");
        assertThat(states(none)).isEmpty();
        assertThat(states(other)).containsExactly("TR");
        assertThat(ids(desk.get("cases/" + number + "/entries?state=PK"))).containsExactly(silent);
    }

    private List<String> states(String entry) {
        List<String> states = new ArrayList<>();
        desk.get("entries/" + entry).expect(200).json().get("states").forEach(state -> states.add(state.asText()));
        return states;
    }

    @Test
    void anEntryIsCorrectedFieldByField() {
        String number = CaseLife.open("Corrections");
        String letter = desk.post("cases/" + number + "/correspondence", CaseLife.LETTER).expect(201).created();
        Answer corrected = desk.patch("entries/" + letter, "{\"subject\": \"New\", \"text\": null, \"from\": {\"organ\": \"MFA\"}}", "\"0\"").expect(200);
        assertThat(corrected.etag()).isEqualTo("\"1\"");
        assertThat(corrected.json().get("subject").asText()).isEqualTo("New");
        assertThat(corrected.json().get("text").isNull()).isTrue();
        assertThat(corrected.json().get("from").get("state").isNull()).isTrue();
        assertThat(corrected.json().get("writtenOn").asText()).isEqualTo("2024-01-18");
        String call = desk.post("cases/" + number + "/talks", CaseLife.CALL).expect(201).created();
        assertThat(desk.patch("entries/" + call, "{\"participants\": [\"Fidan\"]}", "*").expect(200).json().get("participants").size()).isEqualTo(1);
        String strike = desk.post("cases/" + number + "/incidents", CaseLife.STRIKE).expect(201).created();
        JsonNode incident = desk.patch("entries/" + strike, "{\"latitude\": null, \"longitude\": null}", "\"0\"").expect(200).json();
        assertThat(incident.get("latitude").isNull()).isTrue();
        assertThat(incident.get("parties").size()).isEqualTo(2);
    }

    @Test
    void papersAreAttachedReplacedHandedOutAndTakenOff() {
        String number = CaseLife.open("Papers");
        String letter = desk.post("cases/" + number + "/correspondence", CaseLife.LETTER).expect(201).created();
        String path = "entries/" + letter + "/attachments/note%20%D9%86.pdf";
        Answer first = desk.put(path, "application/pdf", CaseLife.PDF).expect(201);
        Answer second = desk.put(path, "application/octet-stream", (new String(CaseLife.PDF, StandardCharsets.US_ASCII) + "\n")
                .getBytes(StandardCharsets.US_ASCII)).expect(200);
        assertThat(second.json().get("id")).isEqualTo(first.json().get("id"));
        Answer paper = desk.get("attachments/" + first.created()).expect(200);
        assertThat(paper.bytes()).hasSize(CaseLife.PDF.length + 1);
        assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(paper.header("Content-Disposition")).isEqualTo("attachment; filename=\"note _.pdf\"; filename*=UTF-8''note%20%D9%86.pdf");
        assertThat(paper.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(paper.header("Content-Security-Policy")).contains("sandbox");
        assertThat(desk.get("entries/" + letter).json().get("attachments").size()).isEqualTo(1);
        desk.send(desk.request("attachments/" + first.created()).DELETE()).expect(204);
        desk.get("attachments/" + first.created()).expect(404);
        assertThat(desk.get("entries/" + letter + "/attachments").expect(200).json().get("items").size()).isZero();
        desk.put(path, "application/pdf", CaseLife.PDF).expect(201);
    }

    @Test
    void whatPretendsIsNotTaken() {
        String number = CaseLife.open("Pretenders");
        String entry = "entries/" + desk.post("cases/" + number + "/correspondence", CaseLife.LETTER).expect(201).created() + "/attachments/";
        byte[] svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8);
        desk.put(entry + "a.svg", "image/svg+xml", svg).expect(415);
        desk.put(entry + "a.png", "image/png", svg).expect(415);
        desk.put(entry + "a.html", "text/html", "<html/>".getBytes(StandardCharsets.UTF_8)).expect(415);
        desk.put(entry + "a%0D%0Ab.pdf", "application/pdf", CaseLife.PDF).expect(422);
        desk.put(entry + "a%E2%80%AEfdp.pdf", "application/pdf", CaseLife.PDF).expect(422);
        desk.put(entry + "a.pdf", "application/pdf", new byte[0]).expect(422);
        desk.put(entry + "big.txt", "text/plain", new byte[26_214_401]).expect(413);
        assertThat(desk.get(entry.substring(0, entry.length() - 1)).json().get("items").size()).isZero();
    }

    @Test
    void filesAreLinkedInBothDirections() {
        String one = CaseLife.open("One");
        String other = CaseLife.open("Other");
        String link = desk.post("cases/" + one + "/links", "{\"to\": \"" + other + "\", \"kind\": \"follows-from\"}").expect(201).created();
        assertThat(desk.get("cases/" + other + "/links").json().get("items").get(0).get("number").asText()).isEqualTo(one);
        assertThat(desk.post("cases/" + one + "/links", "{\"to\": \"" + other + "\", \"kind\": \"follows-from\"}").expect(409).json().get("key").asText())
                .isEqualTo("caseLink.twice");
        desk.post("cases/" + one + "/links", "{\"to\": \"" + one + "\"}").expect(422);
        desk.post("cases/" + one + "/links", "{\"to\": \"EU-1999-0001\"}").expect(404);
        desk.send(desk.request("cases/" + one + "/links/" + link).DELETE()).expect(204);
        assertThat(desk.get("cases/" + one + "/links").json().get("items").size()).isZero();
    }

    @Test
    void aSupervisorPutsAnotherInCharge() {
        String number = CaseLife.open("Assigned");
        Answer assigned = supervisor.post("cases/" + number + "/assignment", "{\"officer\": \"supervisor\"}", "\"0\"").expect(200);
        assertThat(assigned.json().get("officer").asText()).isEqualTo("supervisor");
        supervisor.post("cases/" + number + "/assignment", "{\"officer\": \"desk2\"}", "*").expect(422);
        desk.post("cases/" + number + "/assignment", "{\"officer\": \"desk\"}", "*").expect(403);
    }

    @Test
    void listsAreReadPageByPage() {
        String mark = "paging" + System.nanoTime();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(0, CaseLife.open(mark + " " + i));
        }
        for (String sort : List.of("changed", "due", "number", "title")) {
            List<String> read = new ArrayList<>();
            String after = "";
            do {
                JsonNode page = desk.get("cases?status=draft,open&q=" + mark + "&sort=" + sort + "&limit=2" + after).expect(200).json();
                assertThat(page.get("count").asInt()).isEqualTo(5);
                assertThat(page.get("countIsCapped").asBoolean()).isFalse();
                page.get("items").forEach(item -> read.add(item.get("number").asText()));
                after = page.get("next").isNull() ? "" : "&after=" + page.get("next").asText();
            } while (!after.isEmpty());
            assertThat(read).as(sort).hasSize(5).containsExactlyInAnyOrderElementsOf(made);
            assertThat(sort.equals("changed") ? read : made).containsExactlyElementsOf(made);
        }
    }

    @Test
    void whoHasARecordAlreadyIsToldSo() {
        String number = CaseLife.open("Known");
        Answer again = desk.send(desk.request("cases/" + number).header("If-None-Match", "\"0\"").GET());
        assertThat(again.status()).isEqualTo(304);
    }

    private static List<String> ids(Answer answer) {
        List<String> ids = new ArrayList<>();
        answer.expect(200).json().get("items").forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }
}
