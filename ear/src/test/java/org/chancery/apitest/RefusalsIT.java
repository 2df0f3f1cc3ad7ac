package org.chancery.apitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.chancery.testkit.server.Answer;
import org.chancery.testkit.server.Api;
import org.chancery.testkit.server.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal is a problem with its status, its key and its sentence, and none tells how the system is made. */
class RefusalsIT {

    private final Api desk = Api.as("desk");

    private static JsonNode problem(Answer answer, int status) {
        assertThat(answer.expect(status).header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asText()).isNotBlank();
        assertThat(problem.get("detail").asText()).isNotBlank().doesNotContain("Exception", "org.", "kernel.error");
        return problem;
    }

    private static List<String> fields(JsonNode problem) {
        List<String> fields = new ArrayList<>();
        problem.get("violations").forEach(violation -> {
            assertThat(violation.get("message").asText()).isNotBlank().isNotEqualTo(violation.get("key").asText());
            fields.add(violation.get("field").asText());
        });
        return fields;
    }

    @Test
    void allThatIsWrongWithACaseFileIsSaidAtOnce() {
        JsonNode problem = problem(desk.post("cases", """
                {"title": " ", "states": ["PK", "ZZ", 3], "classification": "cosmic", "caveats": "NODIS", "dueOn": "soon", "summary": 1}"""), 422);
        assertThat(fields(problem)).containsExactlyInAnyOrder("title", "desk", "states[1]", "states[2]", "classification", "caveats", "dueOn", "summary");
        assertThat(problem.toString()).contains("unclassified, restricted, confidential, secret, top-secret");
    }

    @Test
    void allThatIsWrongWithAnEntryIsSaidAtOnce() {
        String number = CaseLife.open("Wrong entries");
        assertThat(fields(problem(desk.post("cases/" + number + "/correspondence", """
                {"direction": "sideways", "kind": "nv", "from": {"state": "XX"}, "to": {}, "writtenOn": "yesterday", "answers": "x",
                 "replyDueOn": "2024-02-30", "language": "??"}"""), 422)))
                .containsExactlyInAnyOrder("direction", "kind", "from.state", "to", "subject", "writtenOn", "answers", "replyDueOn", "language", "from");
        assertThat(fields(problem(desk.post("cases/" + number + "/incidents", "{\"title\": \"x\", \"kind\": \"strike\", \"latitude\": 99}"), 422)))
                .containsExactlyInAnyOrder("latitude", "occurred");
        assertThat(fields(problem(desk.post("cases/" + number + "/talks", """
                {"kind": "meeting", "subject": "x", "participants": [{"state": "PK"}, {"name": "A", "state": "??"}, 5]}"""), 422)))
                .contains("participants[0]", "participants[1].state", "participants[2]");
        assertThat(problem(desk.post("cases/" + number + "/correspondence", """
                {"direction": "incoming", "kind": "letter", "subject": "x", "sentAt": "2024-01-18", "receivedAt": "2024-01-17"}"""), 422)
                .get("key").asText()).isEqualTo("correspondence.receivedBeforeSent");
        assertThat(problem(desk.post("cases/" + number + "/correspondence", """
                {"direction": "incoming", "kind": "letter", "subject": "x", "classification": "top-secret"}"""), 422)
                .get("key").asText()).isEqualTo("classification.aboveClearance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1]", "\"x\"", "nothing", "{\"title\": \"x\",}"})
    void whatIsNoObjectIsMalformed(String body) {
        problem(desk.post("cases", body), 400);
    }

    @Test
    void theFormOfARequestIsChecked() {
        String number = CaseLife.open("Forms");
        problem(desk.send(desk.request("cases").header("Content-Type", "text/plain").POST(HttpRequest.BodyPublishers.ofString("{}"))), 415);
        assertThat(desk.send(desk.request("cases").PUT(HttpRequest.BodyPublishers.noBody())).expect(405).header("Allow")).contains("POST");
        problem(desk.get("nothing/here"), 404);
        problem(desk.get("cases/" + number.substring(1)), 404);
        problem(desk.get("entries/1-1-1-1-1"), 404);
        problem(desk.get("cases?limit=many"), 400);
        problem(desk.get("cases?after=here"), 400);
        assertThat(fields(problem(desk.get("cases?sort=colour&status=lost&state=ZZ&from=soon"), 422)))
                .containsExactlyInAnyOrder("sort", "status", "state", "from");
        assertThat(desk.get("cases?limit=100000").expect(200).json().get("items").size()).isLessThanOrEqualTo(200);
        problem(desk.post("cases", "{\"title\": \"" + "x".repeat(9_000_000) + "\"}"), 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from", "to"})
    void aDayBeyondTheCalendarIsNoDay(String name) {
        for (String day : List.of("soon", "%2B999999999-12-31", "-0001-01-01", "0000-01-01", "2024-02-30")) {
            problem(desk.get("cases?" + name + "=" + day), 422);
            problem(desk.get("search?q=x&" + name + "=" + day), 422);
            problem(Api.as("auditor").get("history?" + name + "=" + day), 422);
        }
        problem(Api.as("auditor").get("history?" + name + "=%2B999999999-12-31T00:00:00Z"), 422);
    }

    @Test
    void whatASearchCannotTakeIsSaid() {
        problem(desk.get("search?q=x&limit=many"), 400);
        problem(desk.get("search?q=x&after=here"), 400);
        problem(desk.get("search?q=x&kind=picnic"), 422);
        problem(desk.get("search?q=x&state=ZZ"), 422);
        problem(desk.get("search?q=x&sort=colour"), 422);
        problem(desk.get("search?q=x&classification=cosmic"), 422);
    }

    @Test
    void aChangeIsBoundToAVersion() {
        String number = CaseLife.open("Versions");
        problem(desk.send(desk.request("cases/" + number).header("Content-Type", "application/json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString("{}"))), 428);
        problem(desk.patch("cases/" + number, "{}", "no tag"), 400);
        problem(desk.patch("cases/" + number, "{}", "W/\"0\""), 412);
        problem(desk.patch("cases/" + number, "{}", "\"-1\""), 412);
        problem(desk.patch("cases/" + number, "{}", "\"99999999999999999999999\""), 412);
        JsonNode stale = problem(desk.patch("cases/" + number, "{\"title\": \"x\"}", "\"7\""), 412);
        assertThat(stale.get("detail").asText()).contains("desk");
        desk.patch("cases/" + number, "{\"title\": \"y\"}", "\"7\", \"0\"").expect(200);
        desk.patch("cases/" + number, "{\"title\": \"z\"}", "*").expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"' or 1=1 --", "%", "_", "x%00y", "#{7*7}", "'; drop table case_file; --", "\\"})
    void whatIsLookedForIsOnlyLookedFor(String words) {
        String query = words.equals("x%00y") ? words : java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(desk.get("cases?q=" + query).status()).isIn(200, 400);
        assertThat(desk.get("cases?officer=" + query).status()).isIn(200, 400);
        assertThat(desk.get("cases?desk=" + query).status()).isIn(200, 400);
        assertThat(desk.get("cases").expect(200).json().get("items").size()).isPositive();
    }

    @Test
    void textsStayAsTyped() {
        String title = "#{7*7} ${x} <script>alert(1)</script> '\\\" 😀 پنجگور";
        String number = desk.post("cases", "{\"title\": \"" + title + "\", \"desk\": \"SA\"}").expect(201).created();
        assertThat(desk.get("cases/" + number).json().get("title").asText()).isEqualTo(title.replace("\\\"", "\""));
        problem(desk.post("cases", "{\"title\": \"half \\uD800\", \"desk\": \"SA\"}"), 422);
        problem(desk.post("cases", "{\"title\": \"nul \\u0000 nul\", \"desk\": \"SA\"}"), 422);
    }

    @Test
    void theWrongRoleIsToldSo() {
        String number = CaseLife.open("Roles");
        problem(Api.as("auditor").post("cases", "{\"title\": \"x\", \"desk\": \"SA\"}"), 403);
        problem(Api.as("auditor").post("cases/" + number + "/correspondence", CaseLife.LETTER), 403);
        problem(Api.as("desk2").post("cases", "{\"title\": \"x\", \"desk\": \"SA\"}"), 403);
        problem(desk.post("cases", "{\"title\": \"x\", \"desk\": \"NO\"}"), 403);
        problem(Api.asNobody().get("cases"), 401);
    }

    /** Whoever reads such documents takes none with a field of another's making. */
    @Test
    void theDescriptionHasTheFieldsOfOpenApiAlone() {
        JsonNode document = Api.asNobody()
                .send(HttpRequest.newBuilder(Installation.shared().home().resolve("/openapi")).header("Accept", "application/json").GET())
                .expect(200)
                .json();
        only("document", document, "openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs");
        assertThat(document.get("openapi").asText()).startsWith("3.0.");
        only("info", document.get("info"), "title", "description", "termsOfService", "contact", "license", "version");
        only("components", document.get("components"), "schemas", "responses", "parameters", "examples", "requestBodies", "headers",
                "securitySchemes", "links", "callbacks");
        assertThat(document.get("paths").size()).isGreaterThan(20);
        document.get("paths").properties().forEach(path -> path.getValue().properties().forEach(part -> {
            String name = part.getKey() + " " + path.getKey();
            switch (part.getKey()) {
                case "summary", "description", "$ref", "servers" -> assertThat(part.getValue().isMissingNode()).isFalse();
                case "parameters" -> part.getValue().forEach(parameter -> parameter(name, parameter));
                default -> operation(name, part.getKey(), part.getValue());
            }
        }));
        document.get("components").get("schemas").properties().forEach(schema -> schema(schema.getKey(), schema.getValue()));
        document.get("components").get("parameters").properties().forEach(parameter -> parameter(parameter.getKey(), parameter.getValue()));
    }

    private static void operation(String name, String method, JsonNode operation) {
        assertThat(method).as(name).isIn("get", "put", "post", "delete", "options", "head", "patch", "trace");
        only(name, operation, "tags", "summary", "description", "externalDocs", "operationId", "parameters", "requestBody", "responses",
                "callbacks", "deprecated", "security", "servers");
        operation.path("parameters").forEach(parameter -> parameter(name, parameter));
        assertThat(operation.get("responses").size()).as(name).isPositive();
        operation.get("responses").forEach(response -> only(name, response, "$ref", "description", "headers", "content", "links"));
        if (operation.has("requestBody")) {
            only(name, operation.get("requestBody"), "$ref", "description", "content", "required");
        }
    }

    private static void parameter(String name, JsonNode parameter) {
        only(name, parameter, "$ref", "name", "in", "description", "required", "deprecated", "allowEmptyValue", "style", "explode",
                "allowReserved", "schema", "example", "examples", "content");
        if (parameter.has("schema")) {
            schema(name, parameter.get("schema"));
        }
    }

    private static void schema(String name, JsonNode schema) {
        only(name, schema, "$ref", "title", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength",
                "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "required", "enum", "type",
                "allOf", "oneOf", "anyOf", "not", "items", "properties", "additionalProperties", "description", "format", "default",
                "nullable", "discriminator", "readOnly", "writeOnly", "xml", "externalDocs", "example", "deprecated");
        schema.path("properties").properties().forEach(property -> schema(name + "." + property.getKey(), property.getValue()));
        if (schema.has("items")) {
            schema(name + "[]", schema.get("items"));
        }
        for (String of : List.of("allOf", "oneOf", "anyOf")) {
            schema.path(of).forEach(one -> schema(name, one));
        }
    }

    private static void only(String name, JsonNode object, String... fields) {
        List<String> there = new ArrayList<>();
        object.fieldNames().forEachRemaining(there::add);
        assertThat(fields).as(name).containsAll(there);
    }

    @Test
    void theDescriptionIsPublished() {
        String text = Api.asNobody().send(HttpRequest.newBuilder(Installation.shared().home().resolve("/openapi")).GET()).expect(200).text();
        assertThat(text).startsWith("openapi: 3.0").contains("/api/v1/cases/{number}/status-changes", "operationId: decideStatusChange", "Problem:");
    }
}
