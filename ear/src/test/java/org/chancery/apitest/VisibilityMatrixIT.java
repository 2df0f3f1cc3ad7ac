package org.chancery.apitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chancery.testkit.server.Answer;
import org.chancery.testkit.server.Api;
import org.chancery.testkit.server.Installation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Every endpoint of the API against every role, desk and clearance: what does not exist for an officer answers as if it did not exist at all.
 *
 * <p>An endpoint that the published description names and this matrix does not fails the build.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisibilityMatrixIT {

    private static final Set<String> READERS = Set.of("desk-officer", "supervisor", "auditor", "administrator");
    private static final Set<String> KEEPERS = Set.of("desk-officer", "supervisor", "auditor");
    private static final Set<String> WRITERS = Set.of("desk-officer", "supervisor");
    private static final Set<String> SUPERVISORS = Set.of("supervisor");
    private static final Set<String> AUDITORS = Set.of("auditor");
    private static final Set<String> IMPORTERS = Set.of("desk-officer", "administrator");

    /** What nobody ever opened, logged, attached, linked, proposed or noted. */
    private static final Map<String, String> NOTHING = Map.of(
            "number", "SA-1999-0001", "other", "SA-1999-0002", "id", "01a20000-0000-7000-8000-000000000001", "name", "paper.txt",
            "paper", "01a20000-0000-7000-8000-000000000002", "link", "01a20000-0000-7000-8000-000000000003",
            "change", "01a20000-0000-7000-8000-000000000004", "event", "01a20000-0000-7000-8000-000000000005");

    /** The officers of the demo: role, whether the South-West Asia desk exists for them, and up to which level. */
    private static final List<Actor> ACTORS = List.of(
            new Actor("desk2", "desk-officer", false, 2),
            new Actor("admin", "administrator", false, 1),
            new Actor("auditor", "auditor", true, 2),
            new Actor("supervisor", "supervisor", true, 3),
            new Actor("desk", "desk-officer", true, 3));

    /** Endpoints about one record of the South-West Asia desk, with what they answer whoever may use them. */
    private static final List<Row> RECORDS = List.of(
            new Row("GET /cases/{number}", "", READERS, 200),
            new Row("PATCH /cases/{number}", "{\"title\": \"Renamed\"}", WRITERS, 200),
            new Row("POST /cases/{number}/assignment", "{\"officer\": \"desk\"}", SUPERVISORS, 200),
            new Row("GET /cases/{number}/links", "", READERS, 200),
            new Row("POST /cases/{number}/links", "{\"to\": \"{other}\", \"kind\": \"related\"}", WRITERS, 201),
            new Row("DELETE /cases/{number}/links/{link}", "", WRITERS, 204),
            new Row("GET /cases/{number}/entries", "", READERS, 200),
            new Row("POST /cases/{number}/correspondence",
                    "{\"direction\": \"incoming\", \"kind\": \"letter\", \"subject\": \"Letter\", \"language\": \"en\"}", WRITERS, 201),
            new Row("POST /cases/{number}/incidents", "{\"title\": \"Incident\", \"kind\": \"strike\", \"occurred\": \"2024\"}", WRITERS, 201),
            new Row("POST /cases/{number}/talks", "{\"kind\": \"meeting\", \"subject\": \"Talk\", \"held\": \"2024\"}", WRITERS, 201),
            new Row("GET /cases/{number}/history", "", KEEPERS, 200),
            new Row("GET /cases/{number}/known", "", KEEPERS, 200),
            new Row("GET /entries/{id}", "", READERS, 200),
            new Row("PATCH /entries/{id}", "{\"subject\": \"Corrected\"}", WRITERS, 200),
            new Row("GET /entries/{id}/history", "", KEEPERS, 200),
            new Row("GET /entries/{id}/known", "", KEEPERS, 200),
            new Row("GET /entries/{id}/attachments", "", READERS, 200),
            new Row("PUT /entries/{id}/attachments/{name}", "A paper.", WRITERS, 200),
            new Row("GET /attachments/{paper}", "", READERS, 200),
            new Row("DELETE /attachments/{paper}", "", WRITERS, 204),
            new Row("POST /cases/{other}/status-changes", "{\"to\": \"open\", \"reason\": \"To begin.\"}", WRITERS, 201),
            new Row("GET /status-changes/{change}", "", READERS, 200),
            new Row("POST /status-changes/{change}/decision", "{\"verdict\": \"approved\"}", SUPERVISORS, 200),
            // the proposal is the desk officer's; another one's is a rule, not a right
            new Row("POST /status-changes/{change}/withdrawal", "", WRITERS, 200, Map.of("supervisor", 409)),
            new Row("GET /history/events/{event}", "", KEEPERS, 200));

    /** Endpoints about no single record of a desk; their lists are looked at below. */
    private static final Map<String, Set<String>> OTHERS = Map.ofEntries(
            Map.entry("GET /me", READERS),
            Map.entry("GET /me/tokens", READERS),
            Map.entry("POST /me/tokens", READERS),
            Map.entry("DELETE /me/tokens/{id}", READERS),
            Map.entry("POST /cases", Set.of("desk-officer")),
            Map.entry("GET /cases", READERS),
            Map.entry("GET /status-changes", READERS),
            Map.entry("GET /search", KEEPERS),
            Map.entry("GET /history", AUDITORS),
            Map.entry("GET /history/checkpoint", AUDITORS),
            Map.entry("GET /history/events/{event}/proof", AUDITORS),
            Map.entry("GET /history/consistency", AUDITORS),
            Map.entry("GET /history/export", AUDITORS),
            Map.entry("POST /imports", IMPORTERS),
            Map.entry("GET /imports", READERS),
            Map.entry("GET /imports/{id}", READERS),
            Map.entry("GET /imports/{id}/documents", READERS));

    private Map<String, String> confidential = Map.of();
    private Map<String, String> secret = Map.of();

    @BeforeAll
    void write() {
        confidential = file("confidential", "Quetzalcoatl");
        secret = file("secret", "Huitzilopochtli");
    }

    private static Map<String, String> file(String classification, String word) {
        Api desk = Api.as("desk");
        String about = "\"classification\": \"" + classification + "\"";
        String number = desk.post("cases", "{\"title\": \"" + word + "\", \"desk\": \"SA\", \"states\": [\"IR\"], " + about + "}")
                .expect(201)
                .created();
        String other = desk.post("cases", "{\"title\": \"Another " + word + "\", \"desk\": \"SA\", \"states\": [], " + about + "}")
                .expect(201)
                .created();
        String entry = desk.post(
                        "cases/" + number + "/correspondence",
                        "{\"direction\": \"incoming\", \"kind\": \"letter\", \"subject\": \"Of " + word + "\", \"language\": \"en\", "
                                + "\"from\": {\"organ\": \"Temple of " + word + "\"}, " + about + "}")
                .expect(201)
                .created();
        Answer paper = desk.put("entries/" + entry + "/attachments/paper.txt", "text/plain", "Paper.".getBytes(StandardCharsets.UTF_8))
                .expect(201);
        Answer link = desk.post("cases/" + number + "/links", "{\"to\": \"" + other + "\", \"kind\": \"part-of\"}").expect(201);
        String change = desk.post("cases/" + number + "/status-changes", "{\"to\": \"open\", \"reason\": \"To begin.\"}")
                .expect(201)
                .created();
        String event = desk.get("cases/" + number + "/history").expect(200).json().at("/items/0/id").asText();
        Map<String, String> names = new TreeMap<>();
        names.put("number", number);
        names.put("other", other);
        names.put("id", entry);
        names.put("name", "paper.txt");
        names.put("paper", paper.json().get("id").asText());
        names.put("link", link.json().get("id").asText());
        names.put("change", change);
        names.put("event", event);
        names.put("word", word);
        names.put("waiting", change);
        return names;
    }

    @TestFactory
    List<DynamicTest> everyEndpointForEveryOfficer() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Row row : RECORDS) {
            tests.add(DynamicTest.dynamicTest(row.endpoint + " for nobody", () -> check(row, confidential, Api.asNobody(), 401)));
            for (Actor actor : ACTORS) {
                tests.add(DynamicTest.dynamicTest(row.endpoint + " for " + actor.name + ", confidential", () -> check(row, actor, 2)));
                tests.add(DynamicTest.dynamicTest(row.endpoint + " for " + actor.name + ", secret", () -> check(row, actor, 3)));
            }
        }
        OTHERS.forEach((endpoint, roles) -> tests.add(DynamicTest.dynamicTest(
                endpoint + " for nobody and for other roles", () -> checkRoles(endpoint, roles))));
        return tests;
    }

    @Test
    void noEndpointIsMissing() {
        Answer description = Api.asNobody()
                .send(HttpRequest.newBuilder(Installation.shared().home().resolve("/openapi")).header("Accept", "application/json").GET());
        TreeSet<String> published = new TreeSet<>();
        description.expect(200).json().get("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> {
                    if (Set.of("get", "post", "put", "patch", "delete").contains(method)) {
                        published.add(method.toUpperCase(java.util.Locale.ROOT) + " "
                                + path.getKey().replace("/api/v1", "").replaceAll("\\{[^}]*}", "{}"));
                    }
                }));
        TreeSet<String> known = new TreeSet<>();
        RECORDS.forEach(row -> known.add(row.endpoint.replaceAll("\\{[^}]*}", "{}")));
        OTHERS.keySet().forEach(endpoint -> known.add(endpoint.replaceAll("\\{[^}]*}", "{}")));
        assertThat(known).isEqualTo(published);
    }

    @Test
    void whatIsInvisibleAnswersAsIfItNeverWere() {
        for (Row row : RECORDS) {
            for (Actor actor : ACTORS) {
                for (Map<String, String> names : List.of(confidential, secret)) {
                    if (!actor.sees(names == secret ? 3 : 2)) {
                        Api api = Api.as(actor.name);
                        for (String body : row.body.isEmpty() ? List.of("") : List.of(row.body, "{\"colour\": 1}")) {
                            assertThat(told(ask(api, row, body, names, "\"0\""))).as(row.endpoint + " for " + actor.name)
                                    .isEqualTo(told(ask(api, row, body, NOTHING, "\"0\"")));
                        }
                    }
                }
            }
        }
    }

    @Test
    void whatAFieldNamesIsNotGivenAwayEither() {
        Api desk = Api.as("desk2");
        String own = desk.post("cases", "{\"title\": \"Own\", \"desk\": \"EU\"}").expect(201).created();
        String link = "{\"to\": \"%s\"}";
        assertThat(told(desk.post("cases/" + own + "/links", link.formatted(secret.get("number")))))
                .isEqualTo(told(desk.post("cases/" + own + "/links", link.formatted(NOTHING.get("number")))));
        String answer = "{\"direction\": \"incoming\", \"kind\": \"letter\", \"subject\": \"Reply\", \"from\": \"X\", \"answers\": \"%s\"}";
        assertThat(told(desk.post("cases/" + own + "/correspondence", answer.formatted(secret.get("id")))))
                .isEqualTo(told(desk.post("cases/" + own + "/correspondence", answer.formatted(NOTHING.get("id")))));
        String proposal = "{\"to\": \"open\", \"reason\": \"So\", \"evidence\": [\"%s\"]}";
        assertThat(told(desk.post("cases/" + own + "/status-changes", proposal.formatted(secret.get("id")))))
                .isEqualTo(told(desk.post("cases/" + own + "/status-changes", proposal.formatted(NOTHING.get("id")))));
    }

    /** All that an answer tells, apart from the number of the request. */
    private static String told(Answer answer) {
        ObjectNode problem = (ObjectNode) answer.json();
        problem.remove("requestId");
        return answer.status() + " " + answer.header("Content-Type") + " " + answer.header("ETag") + " " + answer.header("Allow") + " "
                + answer.header("Cache-Control") + " " + answer.header("Content-Length") + " " + problem;
    }

    @Test
    void listsCountsSearchAndFacetsGiveNothingAway() {
        for (Actor actor : ACTORS) {
            Api api = Api.as(actor.name);
            for (Map<String, String> names : List.of(confidential, secret)) {
                boolean visible = actor.sees(names == secret ? 3 : 2) && !"administrator".equals(actor.role);
                String word = names.get("word");
                assertThat(api.get("cases?q=" + word).expect(200).json().get("count").asInt()).as(actor + " lists " + word)
                        .isEqualTo(visible ? 2 : 0);
                assertThat(finds(api, "status-changes?limit=200", names)).as(actor + " finds the proposal on " + word).isEqualTo(visible);
                assertThat(finds(api, "status-changes?pending=true&limit=200", names)).as(actor + " finds what waits on " + word).isEqualTo(visible);
                if (KEEPERS.contains(actor.role)) {
                    Answer found = api.get("search?q=" + word).expect(200);
                    assertThat(found.json().get("count").asInt() > 0).as(actor + " searches " + word).isEqualTo(visible);
                    assertThat(found.text().contains(names.get("number"))).as(actor + " reads hits of " + word).isEqualTo(visible);
                }
            }
        }
        Api auditor = Api.as("auditor");
        assertThat(auditor.get("history?record=" + confidential.get("id")).expect(200).json().get("count").asInt()).isPositive();
        assertThat(auditor.get("history?record=" + secret.get("id")).expect(200).json().get("count").asInt()).isZero();
    }

    /** Whether a list, read to its end, holds the proposal on a file. */
    private static boolean finds(Api api, String list, Map<String, String> names) {
        String after = "";
        boolean found = false;
        do {
            JsonNode page = api.get(list + after).expect(200).json();
            for (JsonNode item : page.get("items")) {
                found |= item.get("id").asText().equals(names.get("waiting"));
            }
            after = page.get("next").isNull() ? "" : "&after=" + page.get("next").asText();
        } while (!after.isEmpty());
        return found;
    }

    private void check(Row row, Actor actor, int level) {
        boolean allowed = actor.sees(level) && row.roles.contains(actor.role);
        int expected = !actor.sees(level) ? 404 : allowed ? row.codeFor(actor) : 403;
        // whoever may change something finds it as it was made, whatever others did before
        boolean changes = allowed && !row.endpoint.startsWith("GET");
        Map<String, String> made = level == 3 ? secret : confidential;
        check(row, changes ? file(level == 3 ? "secret" : "confidential", "Xochipilli") : made, Api.as(actor.name), expected);
    }

    private static void check(Row row, Map<String, String> names, Api api, int expected) {
        // who is refused is refused whatever version was shown
        Answer answer = ask(api, row, row.body, names, expected < 400 || expected == 409 ? "*" : "\"0\"");
        assertThat(answer.status()).as(row.endpoint + ": " + answer).isEqualTo(expected);
        if (expected == 401 || expected == 404) {
            assertThat(answer.text()).doesNotContain(names.get("word"));
        }
    }

    private static Answer ask(Api api, Row row, String body, Map<String, String> names, String version) {
        String[] endpoint = filledIn(row.endpoint, names).split(" ", 2);
        return send(api, endpoint[0], endpoint[1], filledIn(body, names), version);
    }

    private static void checkRoles(String endpoint, Set<String> roles) {
        String[] parts = endpoint.replaceAll("\\{[^}]*}", "01a20000-0000-7000-8000-000000000000").split(" ", 2);
        assertThat(send(Api.asNobody(), parts[0], parts[1], "{}", "*").status()).as(endpoint + " for nobody").isEqualTo(401);
        for (Actor actor : ACTORS) {
            if (!roles.contains(actor.role) && !"POST".equals(parts[0])) {
                assertThat(send(Api.as(actor.name), parts[0], parts[1], "{}", "*").status()).as(endpoint + " for " + actor.name).isEqualTo(403);
            }
        }
        if (endpoint.equals("POST /cases")) {
            String body = "{\"title\": \"Not mine\", \"desk\": \"SA\", \"states\": [], \"classification\": \"unclassified\"}";
            for (Actor actor : ACTORS) {
                int status = send(Api.as(actor.name), "POST", "/cases", body, "*").status();
                assertThat(status).as(actor.name + " opens a file at the desk SA").isEqualTo("desk".equals(actor.name) ? 201 : 403);
            }
        }
    }

    private static Answer send(Api api, String method, String path, String body, String version) {
        HttpRequest.Builder request = api.request(path.substring(1)).header("If-Match", version);
        if (!body.isEmpty()) {
            request.header("Content-Type", "PUT".equals(method) ? "text/plain" : "application/json");
        }
        return api.send(request.method(
                method, body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String filledIn(String text, Map<String, String> names) {
        String filled = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }

    private record Row(String endpoint, String body, Set<String> roles, int code, Map<String, Integer> others) {

        Row(String endpoint, String body, Set<String> roles, int code) {
            this(endpoint, body, roles, code, Map.of());
        }

        int codeFor(Actor actor) {
            return others.getOrDefault(actor.name, code);
        }
    }

    private record Actor(String name, String role, boolean deskExists, int clearance) {

        boolean sees(int level) {
            return deskExists && level <= clearance;
        }
    }
}
