package org.chancery.apitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.chancery.testkit.server.Answer;
import org.chancery.testkit.server.Api;
import org.junit.jupiter.api.Test;

/** A volume of documents brought in by another system: filed in the background, and a line in the report for every document. */
class ImportIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String BOUNDARY = "volume-boundary";

    /** Documents of one test are filed once in the ministry, so each test has a volume of its own. */
    private final String volume = "frus1961v" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void everyDocumentBecomesAnEntryAndASecondImportChangesNothing() {
        String word = "Tidewater" + volume.substring(9);
        String xml = volume(IntStream.rangeClosed(1, 120).mapToObj(i -> telegram(i, word)).reduce("", String::concat) + talk(121)
                + "<div type=\"document\" n=\"122\"><head>Nameless</head><p>x</p></div>");
        JsonNode first = imported(Api.as("desk"), xml, "");
        assertThat(first.get("state").asText()).isEqualTo("done");
        assertThat(first.get("total").asInt()).isEqualTo(122);
        assertThat(first.get("imported").asInt()).isEqualTo(121);
        assertThat(first.get("skipped").asInt()).isEqualTo(1);

        JsonNode page = report("desk", first, "limit=100");
        assertThat(page.get("items")).hasSize(100);
        assertThat(page.get("count").asInt()).isEqualTo(122);
        JsonNode line = page.at("/items/0");
        assertThat(line.get("document").asText()).isEqualTo("d1");
        assertThat(line.get("number").asInt()).isEqualTo(1);
        assertThat(line.get("outcome").asText()).isEqualTo("imported");
        assertThat(line.get("kind").asText()).isEqualTo("telegram");
        assertThat(line.get("from").asText()).isEqualTo("Embassy in Pakistan");
        assertThat(line.get("to").asText()).isEqualTo("Department of State");
        assertThat(line.get("occurred").asText()).isEqualTo("1961-08-09T18:36:00");
        assertThat(line.get("place").asText()).isEqualTo("Karachi");
        assertThat(line.get("marking").asText()).isEqualTo("Secret; Niact");
        assertThat(line.get("gaps").asInt()).isEqualTo(1);
        JsonNode rest = report("desk", first, "limit=100&after=" + page.get("next").asText());
        assertThat(rest.get("items")).hasSize(22);
        assertThat(rest.at("/items/20/kind").asText()).isEqualTo("memcon");
        assertThat(rest.at("/items/20/participants").asInt()).isEqualTo(2);
        assertThat(rest.at("/items/21/outcome").asText()).isEqualTo("skipped");
        assertThat(rest.at("/items/21/reason").asText()).contains("identifier");
        assertThat(rest.get("next").isNull()).isTrue();

        JsonNode entry = Api.as("desk").get("entries/" + line.get("entry").asText()).expect(200).json();
        assertThat(entry.toString()).contains("[less than 1 line not declassified]", "frus", "Office of the Historian");
        assertThat(Api.as("desk").get("cases/" + line.get("caseFile").asText()).expect(200).json().get("title").asText())
                .isEqualTo("South Asia – Pakistan");

        JsonNode again = imported(Api.as("desk"), xml, "");
        assertThat(again.get("imported").asInt()).isZero();
        assertThat(again.get("unchanged").asInt()).isEqualTo(121);
        assertThat(Api.as("desk").get("cases/" + line.get("caseFile").asText() + "/entries?limit=200").expect(200).json().get("items"))
                .hasSize(121);
    }

    @Test
    void anImportExistsForItsDeskAlone() {
        JsonNode done = imported(Api.as("desk"), volume(telegram(1, "x")), "");
        assertThat(Api.as("desk2").get("imports/" + done.get("id").asText()).status()).isEqualTo(404);
        assertThat(Api.as("desk2").get("imports/" + done.get("id").asText() + "/documents").status()).isEqualTo(404);
        assertThat(Api.as("desk2").get("imports").expect(200).text()).doesNotContain(volume);
        assertThat(post(Api.as("auditor"), volume(telegram(2, "x")), "").status()).isEqualTo(403);
        assertThat(post(Api.as("desk2"), volume(telegram(2, "x")), part("desk", done.get("desk").asText())).status()).isEqualTo(403);
    }

    @Test
    void theAdministratorImportsIntoADeskWithoutSeeingItsFiles() {
        JsonNode done = imported(Api.as("admin"), volume(telegram(1, "x")), part("desk", "SA"));
        assertThat(done.get("imported").asInt()).isEqualTo(1);
        JsonNode line = report("admin", done, "").at("/items/0");
        assertThat(Api.as("admin").get("cases/" + line.get("caseFile").asText()).status()).isEqualTo(404);
        assertThat(Api.as("desk").get("cases/" + line.get("caseFile").asText()).status()).isEqualTo(200);
    }

    /** An import belongs to no case file: of its record the auditor knows within the clearance, and nobody else does. */
    @Test
    void itsRecordIsInTheHistoryForTheAuditorAlone() {
        JsonNode done = imported(Api.as("desk"), volume(telegram(1, "x")), part("classification", "confidential"));
        String search = "history?record=" + done.get("id").asText();
        JsonNode events = Api.as("auditor").get(search).expect(200).json();
        assertThat(events.get("count").asInt()).isPositive();
        events.get("items").forEach(event -> {
            String address = "history/events/" + event.get("id").asText();
            assertThat(Api.as("auditor").get(address).expect(200).text()).contains(done.get("id").asText());
            for (String other : List.of("desk", "desk2", "supervisor", "admin")) {
                assertThat(Api.as(other).get(address).expect(404).text()).doesNotContain(volume);
            }
        });
        for (String other : List.of("desk", "desk2", "supervisor", "admin")) {
            Api.as(other).get(search).expect(403);
        }
    }

    @Test
    void theRecordOfASecretImportIsNotForAnAuditorWithoutTheClearance() {
        JsonNode done = imported(Api.as("desk"), volume(telegram(1, "x")), part("classification", "secret"));
        Answer found = Api.as("auditor").get("history?record=" + done.get("id").asText()).expect(200);
        assertThat(found.json().get("count").asInt()).isZero();
        assertThat(Api.as("auditor").get("history?limit=200").expect(200).text()).doesNotContain(done.get("id").asText(), volume);
        Api.as("auditor").get("imports/" + done.get("id").asText()).expect(404);
    }

    @Test
    void whatIsNoVolumeIsRefusedWithItsReason() {
        for (String wrong : List.of("no XML at all", "<html/>", "<!DOCTYPE TEI [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                + volume("<p>&a;</p>"), volume(""))) {
            Answer answer = post(Api.as("desk"), wrong, "");
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.json().get("key").asText()).startsWith("import.");
        }
        assertThat(Api.as("desk").send(Api.as("desk").request("imports").header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(part("format", "frus") + "--" + BOUNDARY + "--\r\n"))).status()).isEqualTo(422);
    }

    @Test
    void aFileThatBreaksOffIsFiledUpToThere() {
        String whole = volume(telegram(1, "x") + telegram(2, "x"));
        JsonNode failed = imported(Api.as("desk"), whole.substring(0, whole.indexOf("xml:id=\"d2\"") + 40), "");
        assertThat(failed.get("state").asText()).isEqualTo("failed");
        assertThat(failed.get("failure").asText()).contains("line 1");
        assertThat(failed.get("imported").asInt()).isEqualTo(1);
    }

    private static JsonNode report(String officer, JsonNode done, String query) {
        return Api.as(officer).get("imports/" + done.get("id").asText() + "/documents?" + query).expect(200).json();
    }

    /** Imports and waits for the end. */
    private static JsonNode imported(Api api, String xml, String fields) {
        String id = post(api, xml, fields).expect(202).created();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            JsonNode state = api.get("imports/" + id).expect(200).json();
            if (!state.get("state").asText().equals("running")) {
                return state;
            }
            assertThat(System.nanoTime()).as("still running: " + state).isLessThan(until);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer post(Api api, String xml, String fields) {
        String body = part("format", "frus") + fields + "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"volume.xml\"\r\nContent-Type: application/xml\r\n\r\n" + xml
                + "\r\n--" + BOUNDARY + "--\r\n";
        return api.send(api.request("imports").header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8))));
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private String volume(String documents) {
        return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title type=\"complete\">Papers on tides</title>"
                + "</titleStmt><publicationStmt><idno type=\"frus\">" + volume + "</idno></publicationStmt></fileDesc></teiHeader><text><body>"
                + "<div type=\"compilation\" xml:id=\"comp1\"><head>South Asia</head><div type=\"chapter\" xml:id=\"ch1\"><head>Pakistan</head>"
                + documents + "</div></div></body></text></TEI>";
    }

    private static String telegram(int number, String word) {
        return "<div type=\"document\" xml:id=\"d" + number + "\" n=\"" + number + "\"><head>" + number + ". Telegram From the <gloss "
                + "type=\"from\">Embassy in Pakistan</gloss> to the <gloss type=\"to\">Department of State</gloss><note n=\"1\" "
                + "type=\"source\">Source: Archive, Box 1. Secret; Niact. Drafted by Smith.</note></head><dateline><placeName>Karachi"
                + "</placeName>, <date when=\"1961-08-09T18:36:00\">August 9, 1961</date></dateline><p>1500. Of " + word
                + ". He paid [<hi>less than 1 line not declassified</hi>].</p></div>";
    }

    private static String talk(int number) {
        return "<div type=\"document\" xml:id=\"d" + number + "\" n=\"" + number + "\"><head>" + number + ". Memorandum of Conversation</head>"
                + "<dateline><date when=\"1961-08-10\">August 10, 1961</date></dateline><list type=\"participants\"><head>PARTICIPANTS</head>"
                + "<item>Mr. A, Ambassador</item><item>Mr. B</item></list><p>They spoke.</p></div>";
    }
}
